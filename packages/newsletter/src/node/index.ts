/**
 * Runs the endpoint in a Node server: `node:http`, Connect, Express or Vite.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { NewsletterEndpoint } from '../newsletter.js';

/** Middleware for Connect, Express and Vite. */
export type NodeMiddleware = (
  request: IncomingMessage & { originalUrl?: string | undefined },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Creates a middleware that answers requests below the endpoint's `basePath`, and calls `next()` for all others. Add it
 * before any body parser.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import type { NewsletterEndpoint } from '@tendwell/newsletter';
 * import { toNodeMiddleware } from '@tendwell/newsletter/node';
 *
 * declare const endpoint: NewsletterEndpoint; // from createNewsletter()
 *
 * const middleware = toNodeMiddleware(endpoint);
 * createServer((request, response) => {
 *   middleware(request, response, () => response.writeHead(404).end('Not found'));
 * }).listen(3000);
 * ```
 */
export function toNodeMiddleware(newsletter: NewsletterEndpoint): NodeMiddleware {
  const listener = getRequestListener(
    (request, env) =>
      newsletter.fetch(request, { address: (env as HttpBindings).incoming.socket.remoteAddress }),
    // Other code in this process must keep its own `Request` and `Response`.
    { overrideGlobalObjects: false },
  );
  return (request, response, next) => {
    // Connect and Express remove the mount path from `url`.
    const url = request.originalUrl ?? request.url ?? '';
    const path = url.split(/[?#]/, 1)[0] as string;
    if (path !== newsletter.basePath && !path.startsWith(`${newsletter.basePath}/`)) return next();
    request.url = url;
    listener(request, response).catch(next);
  };
}
