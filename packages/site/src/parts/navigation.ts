import { type Html, html } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';

/** A link of the main navigation. */
export interface NavLink {
  title: string;
  /** The path of the page, without Vite's `base`. */
  path: string;
}

/**
 * The links of the main navigation: every page that has `nav`, by its `order`.
 *
 * @example
 * ```ts
 * import { navLinks } from '@tendwell/site';
 *
 * const links = navLinks([{ path: '/visit/', title: 'Visit', nav: { order: 1 } }]);
 * ```
 */
export function navLinks(pages: readonly Pick<PageContent, 'path' | 'title' | 'nav'>[]): NavLink[] {
  return pages
    .flatMap(({ path, title, nav }) =>
      nav ? [{ path, title: nav.title ?? title, order: nav.order ?? Infinity }] : [],
    )
    .sort((a, b) => a.order - b.order || 0)
    .map(({ path, title }) => ({ path, title }));
}

/** The main navigation of a page. `undefined` without links. */
export function navigation(site: Site, links: readonly NavLink[], path: string): Html | undefined {
  if (links.length === 0) return undefined;
  return html`<nav class="site-nav" aria-label="${pageWords(site.practice.locale).navigation}"><ul>${links.map(
    (link) => html`<li><a href="${site.href(link.path)}"${current(path, link.path)}>${link.title}</a></li>`,
  )}</ul></nav>`;
}

function current(path: string, link: string): Html | undefined {
  if (path === link) return html` aria-current="page"`;
  return path.startsWith(link) ? html` aria-current="true"` : undefined;
}
