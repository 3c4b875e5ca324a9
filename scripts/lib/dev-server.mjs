// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, wantedPort } from './port.mjs';
import { interruptionIsSuccess, onShutdown } from './shutdown.mjs';

/**
 * The part of a Vite server that is used here; VitePress brings a Vite of its own, of another version.
 *
 * @typedef {object} DevServer
 * @property {(port?: number) => Promise<unknown>} listen
 * @property {() => Promise<void>} close
 * @property {{ local: string[], network: string[] } | null} resolvedUrls
 */

/**
 * Imports a package as a member of the workspace would.
 *
 * @param {string} name
 * @param {string} folder the member's
 */
export async function importFrom(name, folder) {
  const file = createRequire(path.join(folder, 'package.json')).resolve(name);
  return import(pathToFileURL(file).href);
}

/**
 * Starts a development server on the port that PORT names, or the next one that is free.
 *
 * @param {number} defaultPort
 * @param {(address: { host: string, port: number, strictPort: true }) => Promise<DevServer>} create
 * @returns {Promise<string>} its address
 */
export async function serve(defaultPort, create) {
  const host = process.env.HOST || 'localhost';
  const wanted = wantedPort(process.env.PORT, defaultPort);
  const port = await freePort(wanted, host);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is busy, taking ${port}`);

  const listeners = process.listeners('SIGTERM');
  const server = await create({ host, port, strictPort: true });
  onShutdown(() => server.close());
  // Vite's own answer to SIGTERM ends the process before everything else is closed.
  for (const listener of process.listeners('SIGTERM')) {
    if (!listeners.includes(listener)) process.off('SIGTERM', listener);
  }
  await server.listen();
  interruptionIsSuccess();
  const [address] = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  return address ?? `http://${host}:${port}/`;
}
