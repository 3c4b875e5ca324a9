/**
 * Whether a form was submitted from the site itself, or from another origin that is allowed. `Origin` decides. If it is missing or `null`, which happens on pages
 * with the referrer policy `no-referrer`, `Sec-Fetch-Site` and `Referer` decide. A request without any of them doesn't
 * come from a browser, so it can't be a cross-site request, and is accepted.
 */
export function isSameOrigin(headers: Headers, site: string, allowed: readonly string[] = []): boolean {
  const isAllowed = (url: string) => [site, ...allowed].some((each) => isSameOriginUrl(url, each));
  const origin = headers.get('origin');
  if (origin !== null && origin !== 'null') return isAllowed(origin);

  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite !== null) return fetchSite === 'same-origin' || (fetchSite === 'none' && origin === null);

  const referer = headers.get('referer');
  if (referer !== null) return isAllowed(referer);
  return origin === null;
}

function isSameOriginUrl(url: string, site: string): boolean {
  if (!URL.canParse(url)) return false;
  const [from, to] = [new URL(url), new URL(site)];
  if (from.origin === to.origin) return true;
  // In development, the same server has several names.
  return isLoopback(from) && isLoopback(to) && from.protocol === to.protocol && from.port === to.port;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
