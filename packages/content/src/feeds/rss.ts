import { escapeHtml, html } from '../html.js';
import type { RenderedArticle } from '../markdown/index.js';
import { rfc822 } from './calendar.js';
import { allowedCharacters } from './characters.js';
import { type FeedOptions, feedOf } from './entries.js';

/**
 * The published articles as an RSS 2.0 feed, with their full text (`content:encoded`). Dates are the start of the day in
 * the practice's time zone.
 *
 * @throws RangeError if the practice's time zone is unknown or `now` is an invalid date.
 * @see https://www.rssboard.org/rss-specification
 *
 * @example
 * ```ts
 * import { rss } from '@tendwell/content/feeds';
 * import { renderArticle } from '@tendwell/content/markdown';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice, articles } = await readContent('content');
 * const file = rss({ practice, articles: articles.map((article) => renderArticle(article)), now: new Date() });
 * ```
 */
export function rss<A extends RenderedArticle>(options: FeedOptions<A>): string {
  const feed = feedOf(options, 'feed.xml');
  const items = feed.entries.map(
    (entry) => html`<item>
<title>${entry.title}</title>
<link>${entry.url}</link>
<guid isPermaLink="true">${entry.url}</guid>
<pubDate>${rfc822(entry.published)}</pubDate>
${entry.author && html`<dc:creator>${entry.author}</dc:creator>\n`}${
  entry.language && html`<dc:language>${entry.language}</dc:language>\n`
}${entry.tags.map((tag) => html`<category>${tag}</category>\n`)}<description>${escapeHtml(entry.summary)}</description>
<content:encoded>${entry.content}</content:encoded>
</item>
`,
  );
  const document = html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.home}</link>
<description>${feed.description}</description>
<language>${feed.language}</language>
<lastBuildDate>${rfc822(feed.updated)}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>
${items}</channel>
</rss>
`;
  return allowedCharacters(document.toString());
}
