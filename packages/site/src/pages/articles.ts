import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { articleListHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { pageKey, summariesOf } from '../parts/article-list.js';
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
  const { articles, practice } = site;
  const feed = pageUrl(site, '/feed.xml');
  const words = pageWords(practice.locale);
  const shown = pageOf(articles, number);
  const tags = number === 1 && siteTags(site).map((tag) => [tag.name, tag.path]);
  const others = site.languages.map((other) => [other.root, other.articles.length > 0]);
  const removed = [...(site.removed ?? [])];
  return {
    path: pagePath(PATH, number),
    title: words.articles,
    description: formatMessage(words.articlesDescription, { name: practice.name }),
    ...(number === 1 && { nav: { order: 30 } }),
    key: pageKey(shown, pageCount(articles), tags, others, removed),
    searched: html``,
    main: () => html`<h1 class="page-title">${words.articles}</h1>
<article-list>${articleListHtml(summariesOf(shown), { practice, pictures: true })}</article-list>
${pagination(site, PATH, number, pageCount(articles))}
${number === 1 && tagLinks(site, siteTags(site))}
${feed && html`<p class="more"><a href="${feed}" type="application/rss+xml">${words.feed}</a></p>`}
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
