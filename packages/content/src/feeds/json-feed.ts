import type { RenderedArticle } from '../markdown/index.js';
import { rfc3339 } from './calendar.js';
import { allowedCharacters } from './characters.js';
import { type FeedOptions, feedOf } from './entries.js';

/**
 * The published articles as a JSON Feed 1.1, with their full text. The content is the same as in {@link rss} and
 * {@link atom}, also without characters that XML forbids.
 *
 * @throws RangeError if the practice's time zone is unknown or `now` is an invalid date.
 * @see https://www.jsonfeed.org/version/1.1/
 *
 * @example
 * ```ts
 * import { jsonFeed } from '@tendwell/content/feeds';
 * import { renderArticle } from '@tendwell/content/markdown';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice, articles } = await readContent('content');
 * const file = jsonFeed({ practice, articles: articles.map((article) => renderArticle(article)), now: new Date() });
 * ```
 */
export function jsonFeed<A extends RenderedArticle>(options: FeedOptions<A>): string {
  const feed = feedOf(options, 'feed.json');
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.title, url: feed.home }],
    // JSON.stringify() leaves out undefined properties.
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content,
      image: entry.picture,
      date_published: rfc3339(entry.published),
      date_modified: rfc3339(entry.updated),
      authors: entry.author === undefined ? undefined : [{ name: entry.author }],
      tags: entry.tags.length > 0 ? entry.tags : undefined,
      language: entry.language,
    })),
  };
  const clean = (_key: string, value: unknown) =>
    typeof value === 'string' ? allowedCharacters(value) : value;
  return `${JSON.stringify(data, clean, 2)}\n`;
}
