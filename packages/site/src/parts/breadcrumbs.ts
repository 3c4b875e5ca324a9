import { type Html, html } from '@tendwell/content/html';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';
import type { NavLink } from './navigation.js';
import { pageUrl } from './page-url.js';

/**
 * The breadcrumbs of a page below a list: the home page, and the list if the site has that page.
 *
 * @param list The page of the list.
 */
export function wayTo(site: Site, list: NavLink): NavLink[] {
  const home = { title: pageWords(site.practice.locale).home, path: '/' };
  return pageUrl(site, list.path) === undefined ? [home] : [home, list];
}

/** Links to the pages above a page, for the top of its main content. */
export function breadcrumbs({ href, practice }: Site, way: readonly NavLink[]): Html {
  const items = way.map(({ title, path }) => html`<li><a href="${href(path)}">${title}</a></li>`);
  return html`<nav class="site-breadcrumbs" aria-label="${pageWords(practice.locale).breadcrumbs}"><ol>${items}</ol></nav>`;
}
