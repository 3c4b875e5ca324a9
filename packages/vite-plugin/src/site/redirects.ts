import type { Practice } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import { Failure } from '../failure.js';
import { decodePath } from '../paths.js';
import type { Page } from './pages.js';
import type { SiteArticle } from './site.js';

/**
 * Where articles were before (`redirectFrom`), by path, with the address that each has now.
 *
 * @throws {Failure} for an old path that is a page's, or that two articles claim.
 */
export function redirects(
  articles: readonly SiteArticle[],
  pages: ReadonlyMap<string, Page>,
  practice: Practice,
): Map<string, string> {
  const map = new Map<string, string>();
  for (const { redirectFrom = [], slug, url } of articles) {
    for (const from of redirectFrom) {
      const { pathname } = new URL(from, practice.url);
      const path = decodePath(/\.html?$|\/$/.test(pathname) ? pathname : `${pathname}/`);
      if (pages.has(path))
        throw new Failure(`tendwell: \`redirectFrom\` of ${slug} has ${from}, which is a page`);
      if (map.has(path))
        throw new Failure(`tendwell: \`redirectFrom\` of two articles has ${from}; one is ${slug}`);
      map.set(path, url);
    }
  }
  return map;
}

/** A page that leads on at once, for hosts that only serve files. */
export function redirectHtml(url: string, lang: string): string {
  return html`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${url}</title>
<link rel="canonical" href="${url}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${url}">
<p><a href="${url}">${url}</a></p>
</html>
`.toString();
}
