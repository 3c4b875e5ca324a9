// @ts-check
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const FIRST_PORT = 20_000;
const END_PORT = 31_999;

/**
 * Parses the PORT variable.
 *
 * @param {string | undefined} text
 * @param {number} fallback
 */
export function wantedPort(text, fallback) {
  if (text === undefined || text.trim() === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(
    `PORT must be a number from 0 to 65535 (0 uses any free port), not ${JSON.stringify(text)}.`,
  );
}

/**
 * The first free port, starting at the wanted one; any free port for 0.
 *
 * @param {number} wanted
 * @param {string} host
 */
export async function freePort(wanted, host) {
  if (wanted === 0) return anyPort(host);
  for (let port = wanted; port <= Math.min(wanted + 100, 65_535); port++) {
    if (await isFree(port, host)) return port;
  }
  throw new Failure(
    `Ports ${wanted} and up are already in use. Set PORT to another one: PORT=8080 npm start`,
  );
}

/**
 * A free port for a server that another process starts, or that stops and starts again. It stays free: it is below those
 * that systems give to connections and to servers that listen on port 0, and no other call returns it until this process
 * ends.
 *
 * @param {string} host
 * @returns {Promise<number>}
 */
export async function anyPort(host) {
  const start = randomInt(FIRST_PORT, END_PORT);
  for (let port = start + 1; port !== start; port = port === END_PORT ? FIRST_PORT : port + 1) {
    if ((await reserve(port)) && (await isFree(port, host))) return port;
  }
  throw new Failure(`No port from ${FIRST_PORT} to ${END_PORT} is free.`);
}

/**
 * A UDP socket with the same number marks a port as taken for other processes, and closes with this process.
 *
 * @param {number} port
 * @returns {Promise<boolean>} false if it is taken already
 */
function reserve(port) {
  return new Promise((resolve) => {
    const socket = createSocket('udp4').unref();
    socket.once('error', () => {
      socket.close();
      resolve(false);
    });
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => resolve(true));
  });
}

/**
 * Also checks the wildcard addresses: some systems let us listen on one address of a port that a server uses on all.
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
        reject(new Failure(`Port ${port} needs administrator rights. Set PORT to a number above 1023.`));
      else if (error.code === 'ENOTFOUND')
        reject(new Failure(`HOST must be an address of this machine, not ${host}.`));
      // No IPv6, or not our address: the server will report it if that matters.
      else resolve(false);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
