import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { NewsletterEndpoint } from '../../newsletter.js';
import { toNodeMiddleware } from '../../node/index.js';
import { Problem } from '../problem.js';

/** How long answers may take that are on their way when the server is stopped. */
const GRACE_MS = 10_000;
/** A visitor's form is small; who is slower than this is no visitor. */
const REQUEST_MS = 30_000;

/** Starts to answer. @throws Problem when the port cannot be had. */
export async function listen(
  endpoint: NewsletterEndpoint,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const middleware = toNodeMiddleware(endpoint);
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (request, response) =>
      middleware(request, response, (error) => {
        // The rest of the site is somebody else's.
        response.writeHead(error ? 500 : 404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error ? 'Something went wrong.\n' : 'Not found.\n');
      }),
  );
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(error as NodeJS.ErrnoException, host, port);
  }
  return server;
}

/** Finishes what is being answered, takes nothing new, and cuts off who is slower than the time of grace. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(timer);
}

function cannotListen({ code, message }: NodeJS.ErrnoException, host: string, port: number): Problem {
  switch (code) {
    case 'EADDRINUSE':
      return new Problem(
        `Something else answers at port ${port} already.`,
        'Stop it, or choose another: --port 3001',
      );
    case 'EACCES':
      return new Problem(`Port ${port} may not be used by this user.`, 'Ports from 1024 may: --port 3000');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem(
        `This computer has no address ${host}.`,
        '127.0.0.1, 0.0.0.0 or :: are usual for --host.',
      );
    default:
      return new Problem(`The server cannot start: ${message}`);
  }
}
