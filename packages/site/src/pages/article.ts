import { type Html, html } from '@tendwell/content/html';
import { articleJsonLd } from '@tendwell/content/structured-data';
import { articleHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';
import type { SiteArticle } from '../texts.js';
import { personUrls } from './people.js';
import { tagLinks } from './tags.js';

/** The articles before and after one in time, for the links below it. */
export interface Neighbors {
  newer?: SiteArticle | undefined;
  older?: SiteArticle | undefined;
}

/**
 * The page of one article, with links to the one before it and the one after it.
 *
 * @example
 * ```ts
 * import { articlePage, type PageContent, type Site } from '@tendwell/site';
 *
 * export const articles = (site: Site): PageContent[] => site.articles.map((article) => articlePage(site, article));
 * ```
 */
export function articlePage(site: Site, article: SiteArticle, { newer, older }: Neighbors = {}): PageContent {
  const { practice } = site;
  const hashes = [article, newer, older].map((each) => each?.hash ?? '');
  const { path, title, summary, lang } = article;
  return {
    path,
    title,
    description: summary,
    lang,
    key: article.hash && hashes.join(),
    translationKey: article.name,
    picture: article.picture,
    type: 'article',
    canonical: article.canonical,
    jsonLd: [
      articleJsonLd(article, { practice, url: site.url(path) }),
      breadcrumbsNode(site, [
        { title: pageWords(practice.locale).articles, path: '/articles/' },
        { title, path },
      ]),
    ],
    main: () => html`<article-view>${articleHtml(article, {
      practice,
      contents: true,
      ...(older && { previous: older }),
      ...(newer && { next: newer }),
    })}</article-view>
${authorHtml(site, article)}
${tagLinks(site, article.tags ?? [])}`,
  };
}

/** Who wrote an article, if it is somebody who works at the practice. */
function authorHtml(site: Site, { author }: SiteArticle): Html | undefined {
  const person = site.people.find(({ slug }) => slug === author);
  if (!person) return undefined;
  const { name, slug, summary, title } = person;
  return html`<p class="site-author"><a href="${personUrls(site)[slug]}" rel="author">${name}</a>${title && html`, ${title}`}${
    summary && html`<br>${summary}`
  }</p>`;
}
