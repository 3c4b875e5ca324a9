import type { MiddlewareHandler } from 'hono';

/** How long a browser may cache a CORS preflight, in seconds: about the length of a visit. */
const PERMISSION_SECONDS = 600;

/**
 * Lets scripts on pages of the given origins post JSON and read the answers:
 * https://fetch.spec.whatwg.org/#http-cors-protocol. Without it, a browser would block what scripts post, and hide the
 * outcome.
 */
export function readableBy(origins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin') ?? '';
    const allowed = origins.includes(origin);
    if (allowed && c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
      return c.body(null, 204, {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': String(PERMISSION_SECONDS),
      });
    }
    await next();
    // A cache must not give one origin's answer to another.
    if (origins.length > 0) c.res.headers.append('vary', 'Origin');
    if (allowed) c.res.headers.set('access-control-allow-origin', origin);
    return undefined;
  };
}
