import { webUrl } from '@tendwell/content/url';
import { loadText } from '../internal/load-text.js';
import type { ArticleSummary } from './article-list.html.js';

/** The fields of a JSON Feed item that a list shows (https://www.jsonfeed.org/version/1.1/). */
interface FeedItem {
  url?: unknown;
  title?: unknown;
  summary?: unknown;
  date_published?: unknown;
  tags?: unknown;
  image?: unknown;
}

/**
 * Fetches a JSON Feed and returns its items that have a URL and a title.
 *
 * @throws Error if the response is not a JSON Feed.
 */
export async function loadFeed(
  address: string,
  signal: AbortSignal,
  isRetry: boolean,
): Promise<ArticleSummary[]> {
  const accept = 'application/feed+json, application/json';
  const { text, url } = await loadText(address, { signal, accept, isRetry });
  const feed = JSON.parse(text) as { items?: unknown } | null;
  if (!Array.isArray(feed?.items)) throw new Error(`${url} is not a JSON Feed`);
  return feed.items.flatMap((item: FeedItem) => toSummary(item, url) ?? []);
}

function toSummary(item: FeedItem, base: string): ArticleSummary | undefined {
  const { url, title, summary, date_published: published, tags, image } = item ?? {};
  const address = webUrl(url, base);
  if (!address || typeof title !== 'string') return undefined;
  const picture = webUrl(image, base);
  return {
    url: address,
    title,
    // The date in the feed's own time zone.
    date: typeof published === 'string' ? published.slice(0, 10) : '',
    ...(typeof summary === 'string' && { summary }),
    ...(Array.isArray(tags) && { tags: tags.filter((tag) => typeof tag === 'string' && tag !== '') }),
    ...(picture && { picture: { src: picture, alt: '' } }),
  };
}
