import type { Html } from '@tendwell/content/html';
import type { Page } from '../page.js';
import { NOT_FOUND } from '../page.js';
import type { Site } from '../site.js';
import { headersFile } from './headers.js';
import { siteIcon } from './icon.js';
import { llmsText } from './llms.js';
import type { SiteFile } from './site-file.js';

/** What {@link standardFiles} needs to know besides the site. */
export interface StandardFilesOptions {
  /** The pages of the site. */
  pages: readonly Page[];
  /** Old paths, and the URLs that they redirect to. */
  redirects?: ReadonlyMap<string, string> | undefined;
  /** The folder of files that have a hash of their content in their name, with a slash at its end. Default: `/assets/`. */
  assets?: string | undefined;
}

/**
 * The files besides pages and feeds that a site should have: its icon, `robots.txt`, `llms.txt`,
 * `.well-known/security.txt` if the practice states a `securityContact`, and `_headers` and `_redirects` for the hosts that
 * read them.
 *
 * @returns the files by their path, without Vite's `base`
 * @example
 * ```ts
 * import { type Site, sitePages, standardFiles } from '@tendwell/site';
 *
 * export const files = (site: Site) => standardFiles(site, { pages: sitePages(site) });
 * ```
 */
export function standardFiles(
  site: Site,
  { pages, redirects = new Map(), assets = '/assets/' }: StandardFilesOptions,
): Map<string, SiteFile> {
  const text = (source: () => string): SiteFile => ({ type: 'text/plain', source });
  const files = new Map<string, SiteFile>([
    ['/icon.svg', { type: 'image/svg+xml', source: () => siteIcon(site.practice) }],
    ['/llms.txt', text(() => llmsText(site, listedPages(pages)))],
    ['/_headers', text(() => headersFile(site, assets))],
  ]);
  if (redirects.size > 0)
    files.set(
      '/_redirects',
      text(() => redirectsFile(site, redirects)),
    );
  // These two are only read at the root of a host.
  if (site.href('/') === '/') {
    files.set(
      '/robots.txt',
      text(() => robotsText(site)),
    );
    const { securityContact } = site.practice;
    if (securityContact)
      files.set(
        '/.well-known/security.txt',
        text(() => securityText(site, securityContact)),
      );
  }
  return files;
}

/**
 * The pages that search engines may list: not the page for unknown addresses, and none with `noindex` in its head.
 *
 * @example
 * ```ts
 * import { listedPages, type Page } from '@tendwell/site';
 *
 * export const paths = (pages: Page[]): string[] => listedPages(pages).map(({ path }) => path);
 * ```
 */
export function listedPages(pages: readonly Page[]): Page[] {
  // The second expression tests every tag, which is slow for thousands of pages.
  const isUnlisted = (head: string) =>
    /noindex/i.test(head) && /<meta\b[^>]*\brobots\b[^>]*\bnoindex\b/i.test(head);
  // Most pages have the same.
  let listed: Html | undefined;
  return pages.filter(({ path, head }) => {
    if (path.endsWith(NOT_FOUND) || (head && head !== listed && isUnlisted(String(head)))) return false;
    listed = head;
    return true;
  });
}

/** For hosts that redirect by a file. On others, a page at the old path redirects. */
function redirectsFile({ href }: Site, redirects: ReadonlyMap<string, string>): string {
  return [...redirects].map(([from, to]) => `${encodeURI(href(from))} ${to} 301\n`).join('');
}

function robotsText({ removed, url }: Site): string {
  const sitemap = removed?.has('/sitemap.xml') ? '' : `Sitemap: ${url('/sitemap.xml')}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

const YEAR_MS = 365 * 86_400_000;

/** @see {@link https://www.rfc-editor.org/rfc/rfc9116} */
function securityText({ now, practice, url }: Site, contact: string): string {
  const expires = new Date(now.getTime() + YEAR_MS).toISOString().replace(/\.\d+/, '');
  return `Contact: mailto:${contact}
Expires: ${expires}
Preferred-Languages: ${practice.locale}
Canonical: ${url('/.well-known/security.txt')}
`;
}
