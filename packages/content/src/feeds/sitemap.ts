import { type Html, html } from '../html.js';
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

/** What a sitemap says about a page besides its address. URLs are absolute or paths on the practice's site. */
export interface SitemapDetails {
  /** The page in each language that it exists in, including its own. */
  alternates?: readonly { lang: string; url: string }[] | undefined;
  /** The URLs of the page's pictures. */
  pictures?: readonly string[] | undefined;
}

/** Options of {@link sitemap}. */
export interface SitemapOptions<A extends SitemapArticle = SitemapArticle> {
  practice: Practice;
  /** The URLs of all other pages, absolute or paths on the practice's site. */
  pages?: readonly string[] | undefined;
  /** Articles that are not published at `now`, or that first appeared elsewhere, are left out. */
  articles?: readonly A[] | undefined;
  /** The URL of an article's page, absolute or a path on the practice's site. Default: `/articles/<slug>/`. */
  articleUrl?: ((article: A) => string) | undefined;
  /** Languages and pictures of a page, by its URL as in `pages` or from `articleUrl`. Default: none are listed. */
  details?: ((url: string) => SitemapDetails | undefined) | undefined;
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
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
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
    details = () => undefined,
  } = options;
  const { timeZone } = practice;
  const entries = new Map<string, Entry>();
  for (const page of pages) entries.set(absoluteUrl(page, practice.url), { ...details(page) });
  for (const article of publishedTexts(articles, { timeZone, now })) {
    const given = articleUrl(article);
    const url = absoluteUrl(given, practice.url);
    if (article.canonical !== undefined && article.canonical !== url) continue;
    const days = [article.date, article.updated ?? '', article.publishAt ?? ''];
    entries.set(url, { ...details(given), day: days.sort().at(-1) });
  }
  if (entries.size > MOST) throw new RangeError(`A sitemap holds ${MOST} addresses, not ${entries.size}`);
  const all = [...entries.values()];
  const namespaces = [
    all.some(({ alternates }) => alternates) && html` xmlns:xhtml="http://www.w3.org/1999/xhtml"`,
    all.some(({ pictures }) => pictures?.length) &&
      html` xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"`,
  ];
  const urls = [...entries].map(([url, entry]) => entryXml(url, entry, practice.url));
  return allowedCharacters(
    html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${urls}</urlset>
`.toString(),
  );
}

interface Entry extends SitemapDetails {
  /** The day of the last change, `YYYY-MM-DD`. */
  day?: string | undefined;
}

function entryXml(url: string, { day, alternates = [], pictures = [] }: Entry, site: string): Html {
  const languages = alternates.map(
    (alternate) =>
      html`<xhtml:link rel="alternate" hreflang="${alternate.lang}" href="${absoluteUrl(alternate.url, site)}"/>`,
  );
  const images = pictures.map(
    (picture) => html`<image:image><image:loc>${absoluteUrl(picture, site)}</image:loc></image:image>`,
  );
  return html`<url><loc>${url}</loc>${day && html`<lastmod>${day}</lastmod>`}${languages}${images}</url>\n`;
}
