import { type Html, html } from '@tendwell/content/html';
import { articleJsonLd } from '@tendwell/content/structured-data';
import { articleHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import type { SitePerson } from '../facts.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { breadcrumbs, wayTo } from '../parts/breadcrumbs.js';
import { descriptionOf } from '../parts/text.js';
import type { Site } from '../site.js';
import type { SiteArticle } from '../texts.js';
import { personUrls } from './people.js';
import { tagLinks, topicsOf } from './tags.js';

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
  const topics = topicsOf(site, article);
  const author = site.people.find(({ slug }) => slug === article.author);
  const way = wayTo(site, { title: pageWords(practice.locale).articles, path: '/articles/' });
  const { path, title, lang } = article;
  return {
    path,
    title,
    description: descriptionOf(article),
    lang,
    key:
      article.hash && JSON.stringify([hashes, topics.map((tag) => [tag.name, tag.path]), author?.page?.url]),
    translationKey: article.name,
    picture: article.picture,
    type: 'article',
    canonical: article.canonical,
    jsonLd: () => [
      articleJsonLd(article, { practice, url: site.url(path) }),
      breadcrumbsNode(site, way, article),
    ],
    // A copy, because the renderer reads the HTML several times, and each time it would be made.
    main: () => html`${breadcrumbs(site, way)}
<article-view>${articleHtml(
      { ...article },
      {
        practice,
        contents: true,
        ...(older && { previous: older }),
        ...(newer && { next: newer }),
      },
    )}</article-view>
${author && authorHtml(site, author)}
${tagLinks(site, topics)}`,
  };
}

/** Who wrote an article. */
function authorHtml(site: Site, { name, slug, summary, title }: SitePerson): Html {
  const url = personUrls(site)[slug];
  const link = url === undefined ? name : html`<a href="${url}" rel="author">${name}</a>`;
  return html`<p class="site-author">${link}${title && html`, ${title}`}${
    summary && html`<br>${summary}`
  }</p>`;
}
