import { localDay } from '../hours/local-time.js';
import { html } from '../html.js';
import type { RenderedArticle } from '../markdown/index.js';
import { publishedTexts } from '../publication/index.js';
import type { Practice } from '../schema/practice.js';
import { absoluteHtml, absoluteUrl } from './absolute-html.js';
import { type Moment, startOfDay } from './calendar.js';

/** What {@link rss}, {@link atom} and {@link jsonFeed} are made of. */
export interface FeedOptions<A extends RenderedArticle = RenderedArticle> {
  practice: Practice;
  /** Rendered articles. Drafts, and those that the schedule does not show at `now`, are left out. */
  articles: readonly A[];
  /** The address of an article's page, absolute or a path on the practice's site. Default: `/articles/<slug>/`. */
  articleUrl?: ((article: A) => string) | undefined;
  /** The feed's own address, absolute or a path. Default: `/feed.xml`, `/atom.xml` or `/feed.json`. */
  feedUrl?: string | undefined;
  /** The address of the site's first page, absolute or a path. Default: `/`. */
  homeUrl?: string | undefined;
  /** The current moment: drafts and the schedule are applied as of then. */
  now: Date;
  /** The most articles that a feed holds, the newest of them. Default: 50. */
  limit?: number | undefined;
}

/** A feed's frame, everything absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  readonly self: string;
  /** When an entry last changed. Without entries: the beginning of the day. */
  readonly updated: Moment;
  readonly entries: readonly FeedEntry[];
}

/** An article as a feed tells it, everything absolute. */
export interface FeedEntry {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** The article's picture and whole body. */
  readonly content: string;
  readonly picture: string | undefined;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  /** Where it is not that of the feed. */
  readonly language: string | undefined;
  readonly published: Moment;
  readonly updated: Moment;
}

/** Settles what is in a feed. */
export function feedOf<A extends RenderedArticle>(options: FeedOptions<A>, defaultPath: string): Feed {
  const { practice, articles, now, limit = 50 } = options;
  const { timeZone } = practice;
  const entries = publishedTexts(articles, { timeZone, now })
    .map((article) => entryOf(article, options))
    .sort((a, b) => b.published.instant - a.published.instant)
    .slice(0, limit);
  const today = localDay(now, timeZone).date;
  return {
    title: practice.name,
    description: practice.tagline ?? practice.name,
    language: practice.locale,
    home: absoluteUrl(options.homeUrl ?? practice.url, practice.url),
    self: absoluteUrl(options.feedUrl ?? defaultPath, practice.url),
    updated: entries
      .map(({ updated }) => updated)
      .reduce(later, entries[0]?.updated ?? startOfDay(today, timeZone)),
    entries,
  };
}

function entryOf<A extends RenderedArticle>(article: A, { practice, articleUrl }: FeedOptions<A>): FeedEntry {
  const { timeZone } = practice;
  const url = absoluteUrl(articleUrl?.(article) ?? `articles/${article.slug}/`, practice.url);
  // A text that was held back is news on the day that it is shown, not on the one that it was written.
  const published = [article.date, article.publishAt ?? article.date]
    .map((date) => startOfDay(date, timeZone))
    .reduce(later);
  const updated = article.updated ? later(published, startOfDay(article.updated, timeZone)) : published;
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

/** The picture above the text, which on the page belongs to the title and not to the body. */
function pictureHtml({ picture }: RenderedArticle): string {
  if (!picture) return '';
  const { src, alt, caption, credit, width, height } = picture;
  const size = width && height && html` width="${width}" height="${height}"`;
  const words = [caption, credit].filter(Boolean).join(' ');
  return html`<figure><img src="${src}" alt="${alt}"${size}>${
    words && html`<figcaption>${words}</figcaption>`
  }</figure>\n`.toString();
}
