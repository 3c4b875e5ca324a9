import { html } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { NOT_FOUND } from '../page.js';
import { pageUrl } from '../parts/page-url.js';
import type { Site } from '../site.js';

/**
 * The page for addresses that don't exist.
 *
 * @example
 * ```ts
 * import { notFoundPage, type PageContent, type Site } from '@tendwell/site';
 *
 * export const lost = (site: Site): PageContent => ({ ...notFoundPage(site), title: 'Nothing here' });
 * ```
 */
export function notFoundPage(site: Site): PageContent {
  const { href, practice } = site;
  const words = pageWords(practice.locale);
  const search = pageUrl(site, '/search/');
  return {
    path: NOT_FOUND,
    title: words.notFound,
    description: words.notFoundText,
    main: html`<h1 class="page-title">${words.notFound}</h1>
<div class="columns"><div class="tendwell-body prose">
<p>${words.notFoundText}</p>
<p><a href="${href('/')}">${words.home}</a></p>
${search && html`<p><a href="${search}">${words.searchField}</a></p>`}
</div></div>`,
  };
}
