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

/** The file `_headers`, which Netlify, Cloudflare Pages, and others read. */
export function headersFile(site: Site, assets: string): string {
  const lines = Object.entries(siteHeaders(site)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${site.href('/')}*
${lines.join('')}
${site.href(assets)}*
  Cache-Control: public, max-age=31536000, immutable
`;
}
