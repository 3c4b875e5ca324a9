import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Prepares to stop a server, before it listens.
 *
 * @returns stops it: requests in progress are finished first, and all other connections closed.
 */
export function stopperOf(server: Server): () => Promise<void> {
  // Browsers open connections in advance. Node waits for their first request, for as long as they stay open.
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    unused.delete(socket);
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
  });
  return async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of unused) socket.destroy();
    await closed;
  };
}
