import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { articleListHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';

/**
 * All articles, newest first.
 *
 * @example
 * ```ts
 * import { articleIndex, type PageContent, type Site } from '@tendwell/site';
 *
 * export const letters = (site: Site): PageContent => ({ ...articleIndex(site), title: 'Letters' });
 * ```
 */
export function articleIndex({ articles, href, practice }: Site): PageContent {
  const words = pageWords(practice.locale);
  return {
    path: '/articles/',
    title: words.articles,
    description: formatMessage(words.articlesDescription, { name: practice.name }),
    nav: { order: 30 },
    main: () => html`<h1 class="page-title">${words.articles}</h1>
<article-list>${articleListHtml(articles, { practice, pictures: true })}</article-list>
<p class="more"><a href="${href('/feed.xml')}" type="application/rss+xml">${words.feed}</a></p>`,
  };
}
