/**
 * Whether a form was sent from the site itself. The browser says so in `Origin`; where it withholds that (`null`,
 * from a page with the referrer policy `no-referrer`, or nothing at all) `Sec-Fetch-Site` and `Referer` are asked.
 * A request with none of them is no browser's, and needs no visitor's browser to be made: it passes.
 */
export function isFromSite(headers: Headers, site: string): boolean {
  const origin = headers.get('origin');
  if (origin !== null && origin !== 'null') return isSameSite(origin, site);

  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite !== null) return fetchSite === 'same-origin' || (fetchSite === 'none' && origin === null);

  const referer = headers.get('referer');
  if (referer !== null) return isSameSite(referer, site);
  return origin === null;
}

function isSameSite(url: string, site: string): boolean {
  if (!URL.canParse(url)) return false;
  const [from, to] = [new URL(url), new URL(site)];
  if (from.origin === to.origin) return true;
  // In development the same server has several names.
  return isLoopback(from) && isLoopback(to) && from.protocol === to.protocol && from.port === to.port;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
