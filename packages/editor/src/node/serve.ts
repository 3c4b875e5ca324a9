import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEditor, type Editor } from '../editor.js';
import type { EditorOptions } from '../options.js';

/** How long a request may take to arrive. Large pictures take a while. */
const REQUEST_MS = 120_000;
const HEADERS_MS = 30_000;

/** Options of `serveEditor`. */
export interface ServeOptions extends Omit<EditorOptions, 'origin'> {
  /** Default: a free port. */
  readonly port?: number | undefined;
}

/** An editor that listens on this computer only. */
export interface EditorServer {
  readonly editor: Editor;
  /** The address to open in a browser. It works once. */
  readonly url: string;
  /** Stops it. Requests in progress are finished first. */
  close(): Promise<void>;
}

/**
 * Starts the editor on this computer. Nobody else on the network can reach it.
 *
 * @throws Error with the code `EADDRINUSE` if another program uses the port.
 * @example
 * ```ts
 * import { serveEditor } from '@tendwell/editor/node';
 *
 * const { url, close } = await serveEditor({ content: 'content' });
 * console.log(`Open ${url}`);
 * await close();
 * ```
 */
export async function serveEditor({ port = 0, ...options }: ServeOptions): Promise<EditorServer> {
  let editor: Editor | undefined;
  const listener = getRequestListener(
    async (request, { incoming }) =>
      editor?.fetch(request, { address: incoming.socket.remoteAddress }) ??
      new Response(null, { status: 503 }),
    { overrideGlobalObjects: false },
  );
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS }, listener);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: usedPort } = server.address() as AddressInfo;
  editor = createEditor({ ...options, origin: `http://127.0.0.1:${usedPort}` });
  return { editor, url: editor.newLink(), close: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}
