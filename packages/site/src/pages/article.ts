import { type Html, html } from '@tendwell/content/html';
import { articleJsonLd } from '@tendwell/content/structured-data';
import { articleHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import type { SitePerson } from '../facts.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { breadcrumbs, wayTo } from '../parts/breadcrumbs.js';
import { descriptionOf } from '../parts/text.js';
import { hashText } from '../search/hash.js';
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
  const { path, title, lang } = article;
  return {
    path,
    title,
    description: descriptionOf(article),
    lang,
    key: articleKey(site, article, { newer, older }),
    translationKey: article.name,
    picture: article.picture,
    type: 'article',
    canonical: article.canonical,
    jsonLd: () => [
      articleJsonLd(article, { practice: site.practice, url: site.url(article.path) }),
      breadcrumbsNode(site, wayToArticle(site), article),
    ],
    main: () => mainHtml(site, article, { newer, older }),
  };
}

/**
 * Identifies what is on the page of an article. A hash, because a site has thousands of them. `undefined` for an article that was
 * not read from a file.
 */
function articleKey(site: Site, article: SiteArticle, { newer, older }: Neighbors): string | undefined {
  if (!article.hash) return undefined;
  const hashes = [article, newer, older].map((each) => each?.hash ?? '');
  const topics = topicsOf(site, article).map((tag) => [tag.name, tag.path]);
  return hashText(JSON.stringify([hashes, topics, authorOf(site, article)?.page?.url]));
}

function mainHtml(site: Site, article: SiteArticle, { newer, older }: Neighbors): Html {
  const author = authorOf(site, article);
  // A copy, because the renderer reads the HTML several times, and would render it each time.
  return html`${breadcrumbs(site, wayToArticle(site))}
<article-view>${articleHtml(
    { ...article },
    {
      practice: site.practice,
      contents: true,
      ...(older && { previous: older }),
      ...(newer && { next: newer }),
    },
  )}</article-view>
${author && authorHtml(site, author)}
${tagLinks(site, topicsOf(site, article))}`;
}

/** The pages above that of an article. */
const wayToArticle = (site: Site) =>
  wayTo(site, { title: pageWords(site.practice.locale).articles, path: '/articles/' });

const authorOf = ({ people }: Site, { author }: SiteArticle) => people.find(({ slug }) => slug === author);

/** Who wrote an article. */
function authorHtml(site: Site, { name, slug, summary, title }: SitePerson): Html {
  const url = personUrls(site)[slug];
  const link = url === undefined ? name : html`<a href="${url}" rel="author">${name}</a>`;
  return html`<p class="site-author">${link}${title && html`, ${title}`}${
    summary && html`<br>${summary}`
  }</p>`;
}
