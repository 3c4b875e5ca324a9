import { readStored, writeStored } from '../files/stored.js';
import { type EditorServer, type ServeOptions, serveEditor } from '../node/serve.js';

const NAME = 'port.json';

/**
 * Starts the editor on the port that it had the last time, or else on a free one: the browser keeps text that was not saved
 * for this address, and would not find it at another one.
 *
 * @param data The folder of the editor's own data.
 */
export async function serveOnLastPort(options: ServeOptions, data: string): Promise<EditorServer> {
  const last = (await readStored<{ port: number }>(data, NAME).catch(() => undefined))?.port;
  // Another program may use it now.
  const server = await serveEditor({ ...options, port: last }).catch(() => serveEditor(options));
  const port = Number(new URL(server.url).port);
  // A folder in which nothing can be written can be looked at.
  if (port !== last) await writeStored(data, NAME, { port }).catch(() => {});
  return server;
}
