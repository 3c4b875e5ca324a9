// @ts-check
import { once } from 'node:events';

/**
 * Starts a server on a port of its own: another site than the page's. It ends with the tests.
 *
 * @param {import('node:http').Server} server
 * @returns {Promise<string>} its origin
 */
export async function listen(server) {
  server.unref();
  server.on('connection', (socket) => socket.unref());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${address.port}`;
}
