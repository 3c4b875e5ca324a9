import { localDay } from '../hours/local-time.js';
import { html } from '../html.js';
import type { RenderedArticle } from '../markdown/index.js';
import { publishedTexts } from '../publication/index.js';
import type { Practice } from '../schema/practice.js';
import { absoluteHtml, absoluteUrl } from './absolute-html.js';
import { dayMoment, type Moment } from './calendar.js';

/** Options of {@link rss}, {@link atom}, and {@link jsonFeed}. */
export interface FeedOptions<A extends RenderedArticle = RenderedArticle> {
  practice: Practice;
  /** Rendered articles. Those that are not published at `now` are left out. */
  articles: readonly A[];
  /** The URL of an article's page, absolute or a path on the practice's site. Default: `/articles/<slug>/`. */
  articleUrl?: ((article: A) => string) | undefined;
  /** The URL of the feed, absolute or a path. Default: `/feed.xml`, `/atom.xml`, or `/feed.json`. */
  feedUrl?: string | undefined;
  /** The URL of the home page, absolute or a path. Default: `/`. */
  homeUrl?: string | undefined;
  /** The current moment, which determines which articles are published. */
  now: Date;
  /** The maximum number of articles. Older ones are left out. Default: 50. */
  limit?: number | undefined;
}

/** The data of a feed. All URLs are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  readonly self: string;
  /** When an entry last changed. Without entries, the start of the day. */
  readonly updated: Moment;
  readonly entries: readonly FeedEntry[];
}

/** An article in a feed. All URLs are absolute. */
export interface FeedEntry {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** The article's picture and full text. */
  readonly content: string;
  readonly picture: string | undefined;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  /** Absent if it is the language of the feed. */
  readonly language: string | undefined;
  readonly published: Moment;
  readonly updated: Moment;
}

/** Collects the data of a feed. */
export function feedOf<A extends RenderedArticle>(options: FeedOptions<A>, defaultPath: string): Feed {
  const { practice, articles, now, limit = 50 } = options;
  const { timeZone } = practice;
  const entries = publishedTexts(articles, { timeZone, now })
    .sort((a, b) => byDay(dayOf(b), dayOf(a)))
    // Only these need their texts.
    .slice(0, limit)
    .map((article) => entryOf(article, options));
  const today = localDay(now, timeZone).date;
  return {
    title: practice.name,
    description: practice.tagline ?? practice.name,
    language: practice.locale,
    home: absoluteUrl(options.homeUrl ?? practice.url, practice.url),
    self: absoluteUrl(options.feedUrl ?? defaultPath, practice.url),
    updated: entries
      .map(({ updated }) => updated)
      .reduce(later, entries[0]?.updated ?? dayMoment(today, timeZone)),
    entries,
  };
}

/** A scheduled article is dated by the day it is published, not by the day it was written. */
const dayOf = ({ date, publishAt = date }: RenderedArticle) => (publishAt > date ? publishAt : date);

const byDay = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function entryOf<A extends RenderedArticle>(article: A, { practice, articleUrl }: FeedOptions<A>): FeedEntry {
  const { timeZone } = practice;
  const url = absoluteUrl(articleUrl?.(article) ?? `articles/${article.slug}/`, practice.url);
  const published = dayMoment(dayOf(article), timeZone);
  const updated = article.updated ? later(published, dayMoment(article.updated, timeZone)) : published;
  const practitioner = practice.practitioners?.find(({ slug }) => slug === article.author);
  return {
    title: article.title,
    url,
    summary: article.summary ?? article.excerpt,
    content: absoluteHtml(pictureHtml(article) + article.html, url),
    picture: article.picture && absoluteUrl(article.picture.src, url),
    author: practitioner?.name ?? article.author,
    tags: article.tags ?? [],
    language: article.lang === practice.locale ? undefined : article.lang,
    published,
    updated,
  };
}

const later = (a: Moment, b: Moment) => (b.instant > a.instant ? b : a);

/** The article's picture, which is above the title on its page and not part of the body. */
function pictureHtml({ picture }: RenderedArticle): string {
  if (!picture) return '';
  const { src, alt, caption, credit, width, height } = picture;
  const size = width && height && html` width="${width}" height="${height}"`;
  const words = [caption, credit].filter(Boolean).join(' ');
  return html`<figure><img src="${src}" alt="${alt}"${size}>${
    words && html`<figcaption>${words}</figcaption>`
  }</figure>\n`.toString();
}
