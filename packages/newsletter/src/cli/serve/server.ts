import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stopperOf } from '@tendwell/content/terminal';
import type { NewsletterEndpoint } from '../../newsletter.js';
import { toNodeMiddleware } from '../../node/index.js';
import { CliError } from '../errors.js';
import { isLocal } from './reading.js';

/** How long a stopping server waits for requests in progress. */
const SHUTDOWN_MS = 10_000;
/** How long a request may take to arrive. Sign-up forms are small. */
const REQUEST_MS = 30_000;

/** A server that listens. */
export interface RunningServer {
  readonly address: AddressInfo;
  /** Stops accepting connections, finishes requests in progress, and closes those that take longer than the limit. */
  stop(): Promise<void>;
}

/** Starts an HTTP server. @throws CliError if it cannot listen on the port. */
export async function listen(
  endpoint: NewsletterEndpoint,
  { host, port, development = false }: { host: string; port: number; development?: boolean },
): Promise<RunningServer> {
  const middleware = toNodeMiddleware(endpoint);
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (request, response) => {
      const send = (status: number, text: string) => {
        response.writeHead(status, {
          'content-type': 'text/plain; charset=utf-8',
          'x-content-type-options': 'nosniff',
        });
        response.end(text);
      };
      // A page on the internet can point its own name at this computer, and read the outbox.
      if (development && !isLocal(hostnameOf(request.headers.host))) {
        return send(403, 'In development, open this server at http://localhost.\n');
      }
      middleware(request, response, (error) =>
        // Everything outside the base path belongs to another server.
        error ? send(500, 'Something went wrong.\n') : send(404, 'Not found.\n'),
      );
    },
  );
  return listenOn(server, { host, port });
}

/** Waits until a server listens. @throws CliError if it cannot listen on the port. */
export async function listenOn(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> {
  const stop = stopperOf(server, { limitMs: SHUTDOWN_MS });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, host, port);
  }
  return { address: server.address() as AddressInfo, stop };
}

/** The host name in a `Host` header, without its port. */
function hostnameOf(host = ''): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function listenError({ code, message }: NodeJS.ErrnoException, host: string, port: number): CliError {
  switch (code) {
    case 'EADDRINUSE':
      return new CliError(
        `Port ${port} is already in use.`,
        'Stop the other program, or choose another port: --port 3001',
      );
    case 'EACCES':
      return new CliError(
        `This user is not allowed to use port ${port}.`,
        'Choose a port from 1024 up, such as --port 3000.',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CliError(
        `This computer does not have the address ${host}.`,
        'Common values for --host are 127.0.0.1, 0.0.0.0, and ::.',
      );
    default:
      return new CliError(`The server cannot start: ${message}`);
  }
}
