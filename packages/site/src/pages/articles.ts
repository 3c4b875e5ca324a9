import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { articleListHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { languageName } from '../parts/languages.js';
import { pageUrl } from '../parts/page-url.js';
import { pageCount, pageOf, pagePath, pagination } from '../parts/pagination.js';
import type { Site } from '../site.js';
import { searchLink } from './search.js';
import { siteTags, tagLinks } from './tags.js';

const PATH = '/articles/';

/**
 * One page of all articles, newest first.
 *
 * @param number Which one, from 1, of pages with twenty articles each.
 * @example
 * ```ts
 * import { articleIndex, type PageContent, type Site } from '@tendwell/site';
 *
 * export const letters = (site: Site): PageContent => ({ ...articleIndex(site), title: 'Letters' });
 * ```
 */
export function articleIndex(site: Site, number = 1): PageContent {
  const { articles, href, practice } = site;
  const words = pageWords(practice.locale);
  return {
    path: pagePath(PATH, number),
    title: words.articles,
    description: formatMessage(words.articlesDescription, { name: practice.name }),
    ...(number === 1 && { nav: { order: 30 } }),
    main: () => html`<h1 class="page-title">${words.articles}</h1>
<article-list>${articleListHtml(pageOf(articles, number), { practice, pictures: true })}</article-list>
${pagination(site, PATH, number, pageCount(articles))}
${number === 1 && tagLinks(site, siteTags(site))}
<p class="more"><a href="${href('/feed.xml')}" type="application/rss+xml">${words.feed}</a></p>
${searchLink(site)}
${inOtherLanguages(site)}`,
  };
}

/** Links to the articles in the other languages. */
function inOtherLanguages({ languages, practice, root }: Site): Html[] {
  const others = languages.filter((other) => other.root !== root && other.articles.length > 0);
  return others.flatMap((other) => {
    const { locale } = other.practice;
    const url = pageUrl(other, '/articles/');
    if (url === undefined) return [];
    const language = languageName(locale, practice.locale);
    return html`<p class="more"><a href="${url}" hreflang="${locale}">${formatMessage(
      pageWords(practice.locale).articlesIn,
      { language },
    )}</a></p>`;
  });
}
