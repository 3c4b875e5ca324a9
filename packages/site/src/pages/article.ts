import { html } from '@tendwell/content/html';
import { articleJsonLd } from '@tendwell/content/structured-data';
import { articleHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import type { Site } from '../site.js';
import type { SiteArticle } from '../texts.js';

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
  const { path, title, summary, lang } = article;
  return {
    path,
    title,
    description: summary,
    lang,
    translationKey: article.name,
    jsonLd: [articleJsonLd(article, { practice, url: site.url(path) })],
    main: () =>
      html`<article-view>${articleHtml(article, {
        practice,
        contents: true,
        ...(older && { previous: older }),
        ...(newer && { next: newer }),
      })}</article-view>`,
  };
}
