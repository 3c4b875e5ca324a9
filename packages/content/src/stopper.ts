import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Prepares to stop a server, before it listens.
 *
 * @param limitMs How long requests in progress may take before their connections are closed too, in milliseconds. Default:
 *   as long as they need.
 * @returns stops it: requests in progress are finished first, and all other connections closed.
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { stopperOf } from '@tendwell/content/terminal';
 *
 * const server = createServer((_request, response) => response.end('Hello'));
 * const stop = stopperOf(server, { limitMs: 10_000 });
 * server.listen(3000);
 * process.once('SIGINT', stop);
 * ```
 */
export function stopperOf(server: Server, { limitMs }: { limitMs?: number } = {}): () => Promise<void> {
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
    const timer = limitMs === undefined ? undefined : setTimeout(() => server.closeAllConnections(), limitMs);
    await closed;
    clearTimeout(timer);
  };
}
