// @ts-check
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * The port that PORT asks for.
 *
 * @param {string | undefined} text
 * @param {number} fallback
 */
export function wantedPort(text, fallback) {
  if (text === undefined || text.trim() === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(
    `PORT is ${JSON.stringify(text)}, which is not a port number (0 to 65535; 0 takes any free one).`,
  );
}

/**
 * The first free port from the wanted one upwards; any free one when that is 0.
 *
 * @param {number} wanted
 * @param {string} host
 */
export async function freePort(wanted, host) {
  if (wanted === 0) return anyPort(host);
  for (let port = wanted; port <= Math.min(wanted + 100, 65_535); port++) {
    if (await isFree(port, host)) return port;
  }
  throw new Failure(`No port from ${wanted} upwards is free. Name another one: PORT=8080 npm start`);
}

/**
 * @param {string} host
 * @returns {Promise<number>} a port that was free a moment ago
 */
export function anyPort(host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * A server on all addresses does not keep every system from giving us the same port on one of them, so those
 * are asked for as well.
 *
 * @param {number} port
 * @param {string} host
 */
async function isFree(port, host) {
  for (const address of new Set([host, '0.0.0.0', '::'])) {
    if (await isTaken(port, address)) return false;
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isTaken(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else if (error.code === 'EACCES')
        reject(new Failure(`Port ${port} is only for the system's administrator. Name one above 1023.`));
      else if (error.code === 'ENOTFOUND')
        reject(new Failure(`HOST is ${host}, which is no address of this machine.`));
      // No IPv6 here, or an address that is not ours: the server itself will say if that matters.
      else resolve(false);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
