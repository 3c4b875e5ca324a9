import type { Site } from '../site.js';
import { siteCsp } from './csp.js';

/**
 * The headers that a site should be served with, besides those that a host sets itself.
 *
 * @returns the value of each header, by its name
 * @example
 * ```ts
 * import { type Site, siteHeaders } from '@tendwell/site';
 *
 * export const respond = (site: Site, body: string) => new Response(body, { headers: siteHeaders(site) });
 * ```
 */
export function siteHeaders(site: Site): Record<string, string> {
  return {
    'Content-Security-Policy': siteCsp(site),
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * A day, and for a week while it is looked at again. The names have a hash, and could be kept forever; but hosts that read headers
 * by path send them with the status 404, too, and what is missing today may be back tomorrow.
 */
const CACHE_ASSETS = 'public, max-age=86400, stale-while-revalidate=604800';

/** The file `_headers`, which Netlify, Cloudflare Pages, and others read. */
export function headersFile(site: Site, assets: string): string {
  const lines = Object.entries(siteHeaders(site)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${site.href('/')}*
${lines.join('')}
${site.href(assets)}*
  Cache-Control: ${CACHE_ASSETS}
`;
}
