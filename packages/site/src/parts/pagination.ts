import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';

/** How many articles a list has before it continues on another page. */
export const PAGE_SIZE = 20;

/** How many pages a list has: at least one. */
export const pageCount = (list: readonly unknown[]) => Math.max(1, Math.ceil(list.length / PAGE_SIZE));

/** The entries on one page of a list. `number` starts with 1. */
export const pageOf = <Entry>(list: readonly Entry[], number: number): Entry[] =>
  list.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);

/** The path of a page of a list, of which `path` is the first. */
export const pagePath = (path: string, number: number) => (number === 1 ? path : `${path}page/${number}/`);

/** Links from one page of a list of articles to the next newer and older ones. `undefined` if there is one page. */
export function pagination(
  { href, practice }: Site,
  path: string,
  number: number,
  count: number,
): Html | undefined {
  if (count === 1) return undefined;
  const words = pageWords(practice.locale);
  const link = (to: number, rel: string, text: string) =>
    to >= 1 && to <= count && html`<a href="${href(pagePath(path, to))}" rel="${rel}">${text}</a>`;
  return html`<nav class="site-pages" aria-label="${words.pages}">
${link(number - 1, 'prev', words.newerArticles)}
<span>${formatMessage(words.pageNumber, { page: number, pages: count })}</span>
${link(number + 1, 'next', words.olderArticles)}
</nav>`;
}
