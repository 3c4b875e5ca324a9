import { html } from '../html.js';
import { publishedTexts } from '../publication/index.js';
import type { Article } from '../schema/article.js';
import type { Practice } from '../schema/practice.js';
import { absoluteUrl } from './absolute-html.js';
import { allowedCharacters } from './characters.js';

/** The keys of an article that a sitemap needs. */
export type SitemapArticle = Pick<
  Article,
  'slug' | 'date' | 'updated' | 'canonical' | 'draft' | 'publishAt' | 'expiresAt'
>;

/** Options of {@link sitemap}. */
export interface SitemapOptions<A extends SitemapArticle = SitemapArticle> {
  practice: Practice;
  /** The URLs of all other pages, absolute or paths on the practice's site. */
  pages?: readonly string[] | undefined;
  /** Articles that are not published at `now`, or that first appeared elsewhere, are left out. */
  articles?: readonly A[] | undefined;
  /** The URL of an article's page, absolute or a path on the practice's site. Default: `/articles/<slug>/`. */
  articleUrl?: ((article: A) => string) | undefined;
  /** The current moment, which determines which articles are published. */
  now: Date;
}

/** The maximum number of URLs in a sitemap, by its protocol. */
const MOST = 50_000;

/**
 * The URLs of a site for search engines. Articles have the day of their last change. Other pages have none, because a wrong
 * day is worse than none.
 *
 * @throws RangeError for more than 50,000 URLs, and if the practice's time zone is unknown or `now` is an invalid date.
 * @see https://www.sitemaps.org/protocol.html
 *
 * @example
 * ```ts
 * import { sitemap } from '@tendwell/content/feeds';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice, articles } = await readContent('content');
 * const xml = sitemap({ practice, articles, pages: ['/', '/newsletter/'], now: new Date() });
 * ```
 */
export function sitemap<A extends SitemapArticle>(options: SitemapOptions<A>): string {
  const {
    practice,
    pages = [],
    articles = [],
    now,
    articleUrl = ({ slug }: A) => `articles/${slug}/`,
  } = options;
  const { timeZone } = practice;
  const entries = new Map<string, string | undefined>();
  for (const page of pages) entries.set(absoluteUrl(page, practice.url), undefined);
  for (const article of publishedTexts(articles, { timeZone, now })) {
    const url = absoluteUrl(articleUrl(article), practice.url);
    if (article.canonical !== undefined && article.canonical !== url) continue;
    const days = [article.date, article.updated ?? '', article.publishAt ?? ''];
    entries.set(url, days.sort().at(-1));
  }
  if (entries.size > MOST) throw new RangeError(`A sitemap holds ${MOST} addresses, not ${entries.size}`);
  const urls = [...entries].map(
    ([url, day]) => html`<url><loc>${url}</loc>${day && html`<lastmod>${day}</lastmod>`}</url>\n`,
  );
  return allowedCharacters(
    html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.toString(),
  );
}
