// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, wantedPort } from './port.mjs';
import { interruptionIsSuccess, onShutdown } from './shutdown.mjs';

/**
 * The parts of a Vite server that are used here. VitePress depends on another version of Vite.
 *
 * @typedef {object} DevServer
 * @property {(port?: number) => Promise<unknown>} listen
 * @property {() => Promise<void>} close
 * @property {{ local: string[], network: string[] } | null} resolvedUrls
 */

/**
 * Imports a package the way a member of the workspace does.
 *
 * @param {string} name
 * @param {string} folder the member's
 */
export async function importFrom(name, folder) {
  const file = createRequire(path.join(folder, 'package.json')).resolve(name);
  return import(pathToFileURL(file).href);
}

/**
 * Starts a development server on the port in PORT, or on the next free one.
 *
 * @param {number} defaultPort
 * @param {(address: { host: string, port: number, strictPort: true }) => Promise<DevServer>} create
 * @returns {Promise<string>} its address
 */
export async function serve(defaultPort, create) {
  const host = process.env.HOST || 'localhost';
  const wanted = wantedPort(process.env.PORT, defaultPort);
  const port = await freePort(wanted, host);
  if (wanted !== 0 && port !== wanted)
    console.log(`Port ${wanted} is already in use. Using ${port} instead.`);

  const listeners = process.listeners('SIGTERM');
  const server = await create({ host, port, strictPort: true });
  onShutdown(() => server.close());
  // Vite's own handler for SIGTERM would end the process before everything else is closed.
  for (const listener of process.listeners('SIGTERM')) {
    if (!listeners.includes(listener)) process.off('SIGTERM', listener);
  }
  await server.listen();
  interruptionIsSuccess();
  const [address] = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  return address ?? `http://${host}:${port}/`;
}
