import { EditorError } from '../failure.js';

/** True for a host that is this computer: `localhost`, `127.0.0.1`, `[::1]`. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/**
 * Refuses requests with a host name other than the computer's own. A page on the internet can point its host name to
 * this computer (DNS rebinding), and would then have the same origin as the editor.
 *
 * @param origin Where the editor is.
 */
export function requireLoopbackHost(request: Request, origin: URL): void {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  if (url && url.host === host.toLowerCase() && isLoopback(url.hostname) && url.port === origin.port) return;
  throw new EditorError('not-allowed', `Open the editor at ${origin.origin}.`);
}

/**
 * Refuses requests that another site may have caused.
 *
 * @param origin Where the editor is.
 */
export function requireSameOrigin(request: Request, origin: URL): void {
  const from = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  // Browsers send `Origin` with everything but GET. Other programs have no cookie of a browser to misuse.
  const isOwn = from === null ? isReading : isSameOrigin(from, origin);
  const isOwnSite = site === null || site === 'same-origin' || (site === 'none' && isReading);
  if (isOwn && isOwnSite) return;
  throw new EditorError('not-allowed', 'This request came from another site, and was refused.');
}

/** On this computer, the same server has several host names. */
function isSameOrigin(from: string, origin: URL): boolean {
  if (from === origin.origin) return true;
  if (!isLoopback(origin.hostname) || !URL.canParse(from)) return false;
  const url = new URL(from);
  return (
    url.origin === from &&
    isLoopback(url.hostname) &&
    url.protocol === origin.protocol &&
    url.port === origin.port
  );
}
