/**
 * The endpoint in a Node server: `node:http`, Connect, Express, Vite.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { NewsletterEndpoint } from '../newsletter.js';

/** A middleware as Connect, Express and Vite take it. */
export type NodeMiddleware = (
  request: IncomingMessage & { originalUrl?: string | undefined },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Answers what is below the endpoint's `basePath` and calls `next()` for everything else. Put it before any body parser.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { createNewsletter, openStore, outboxMailer } from '@tendwell/newsletter';
 * import { readContent } from '@tendwell/content/node';
 * import { toNodeMiddleware } from '@tendwell/newsletter/node';
 *
 * const { practice, newsletter } = await readContent('content');
 * if (!newsletter) throw new Error('content/newsletter.yaml is missing');
 * const store = await openStore({ url: 'file:.data/newsletter.db' });
 * const endpoint = createNewsletter({
 *   practice,
 *   newsletter,
 *   origin: 'http://localhost:3000',
 *   store,
 *   mailer: outboxMailer(store),
 * });
 * const middleware = toNodeMiddleware(endpoint);
 * createServer((request, response) => middleware(request, response, () => response.writeHead(404).end())).listen(3000);
 * ```
 */
export function toNodeMiddleware(newsletter: NewsletterEndpoint): NodeMiddleware {
  const listener = getRequestListener(
    (request, env) =>
      newsletter.fetch(request, { address: (env as HttpBindings).incoming.socket.remoteAddress }),
    // The page's own frame may run in this process too: its `Request` is none of our business.
    { overrideGlobalObjects: false },
  );
  return (request, response, next) => {
    // Where a middleware is mounted below a path, `url` has lost that path.
    const url = request.originalUrl ?? request.url ?? '';
    const path = url.split(/[?#]/, 1)[0] as string;
    if (path !== newsletter.basePath && !path.startsWith(`${newsletter.basePath}/`)) return next();
    request.url = url;
    listener(request, response).catch(next);
  };
}
