import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { stopperOf } from '@tendwell/content/terminal';
import { createEditor, type Editor } from '../editor.js';
import type { EditorOptions } from '../options.js';

/** How long a request may take to arrive. Large pictures take a while. */
const REQUEST_MS = 120_000;
const HEADERS_MS = 30_000;

/** Options of `serveEditor`. */
export interface ServeOptions extends Omit<EditorOptions, 'origin'> {
  /** Default: a free port. */
  readonly port?: number | undefined;
  /**
   * With `signIn`, where people open the editor: `https://edit.quietpine.example.com`, the address of a web server on the same
   * computer that terminates HTTPS, forwards to this port, and sets `X-Forwarded-For`. Default: `http://localhost` with the
   * port.
   */
  readonly origin?: string | undefined;
}

/** An editor that listens on this computer only. */
export interface EditorServer {
  readonly editor: Editor;
  /** The address to open in a browser. Without `signIn`, it works once. */
  readonly url: string;
  /** Stops it. Requests in progress are finished first. */
  close(): Promise<void>;
}

/**
 * Starts the editor on this computer. Nobody else on the network can reach it, unless a web server forwards to it.
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
export async function serveEditor({ port = 0, origin, ...options }: ServeOptions): Promise<EditorServer> {
  let editor: Editor | undefined;
  const listener = getRequestListener(
    async (request, { incoming }) =>
      editor?.fetch(request, { address: options.signIn ? clientAddress(incoming) : undefined }) ??
      new Response(null, { status: 503 }),
    { overrideGlobalObjects: false },
  );
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS }, listener);
  const close = stopperOf(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: usedPort } = server.address() as AddressInfo;
  const host = options.signIn ? 'localhost' : '127.0.0.1';
  const base = (options.signIn && origin) ?? `http://${host}:${usedPort}`;
  editor = createEditor({ ...options, origin: base });
  const url = options.signIn ? `${base}${editor.basePath}/sign-in` : editor.newLink();
  return { editor, url, close };
}

/** The web server in front of the editor adds the address of the browser at the end. Nobody else can reach this port. */
function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string | undefined {
  const forwarded = headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join() : forwarded)?.split(',').at(-1)?.trim();
  return last || socket.remoteAddress;
}
