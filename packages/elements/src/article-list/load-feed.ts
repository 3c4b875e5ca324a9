import type { ArticleSummary } from './article-list.html.js';

/** The fields of a JSON Feed item that a list shows (https://www.jsonfeed.org/version/1.1/). */
interface FeedItem {
  url?: unknown;
  title?: unknown;
  summary?: unknown;
  date_published?: unknown;
}

/**
 * Fetches a JSON Feed and keeps the items that a list can show: those with an address and a title.
 *
 * @throws Error when the answer is not a JSON Feed.
 */
export async function loadFeed(url: string, signal: AbortSignal): Promise<ArticleSummary[]> {
  const response = await fetch(url, {
    signal,
    headers: { Accept: 'application/feed+json, application/json' },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const feed = (await response.json()) as { items?: unknown } | null;
  if (!Array.isArray(feed?.items)) throw new Error(`${url} is not a JSON Feed`);
  return feed.items.flatMap((item: FeedItem) => toSummary(item, url) ?? []);
}

function toSummary(item: FeedItem, base: string): ArticleSummary | undefined {
  const { url, title, summary, date_published: published } = item ?? {};
  if (typeof url !== 'string' || typeof title !== 'string' || !URL.canParse(url, base)) return undefined;
  const address = new URL(url, base);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  return {
    url: address.href,
    title,
    // The day as the feed states it, in the feed's own time zone.
    date: typeof published === 'string' ? published.slice(0, 10) : '',
    ...(typeof summary === 'string' && { summary }),
  };
}
