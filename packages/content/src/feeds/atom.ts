import { html } from '../html.js';
import type { RenderedArticle } from '../markdown/index.js';
import { rfc3339 } from './calendar.js';
import { allowedCharacters } from './characters.js';
import { type FeedOptions, feedOf } from './entries.js';

/**
 * The published articles as an Atom feed (RFC 4287), with their full text. The `id` of an article is its URL.
 *
 * @throws RangeError if the practice's time zone is unknown or `now` is an invalid date.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 *
 * @example
 * ```ts
 * import { atom } from '@tendwell/content/feeds';
 * import { renderArticle } from '@tendwell/content/markdown';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice, articles } = await readContent('content');
 * const file = atom({ practice, articles: articles.map((article) => renderArticle(article)), now: new Date() });
 * ```
 */
export function atom<A extends RenderedArticle>(options: FeedOptions<A>): string {
  const feed = feedOf(options, 'atom.xml');
  const entries = feed.entries.map(
    (entry) => html`<entry${entry.language && html` xml:lang="${entry.language}"`}>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.url}"/>
<id>${entry.url}</id>
<published>${rfc3339(entry.published)}</published>
<updated>${rfc3339(entry.updated)}</updated>
${entry.author && html`<author><name>${entry.author}</name></author>\n`}${entry.tags.map(
  (tag) => html`<category term="${tag}"/>\n`,
)}<summary>${entry.summary}</summary>
<content type="html">${entry.content}</content>
</entry>
`,
  );
  const document = html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.home}"/>
<id>${feed.home}</id>
<updated>${rfc3339(feed.updated)}</updated>
<author><name>${feed.title}</name><uri>${feed.home}</uri></author>
${entries}</feed>
`;
  return allowedCharacters(document.toString());
}
