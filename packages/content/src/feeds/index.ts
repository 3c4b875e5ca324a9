/**
 * Feeds of the articles, and a sitemap. Every URL in them is absolute, and drafts and the schedule are applied as on the
 * pages. Needs no Node API.
 *
 * @module
 */
export { atom } from './atom.js';
export type { FeedOptions } from './entries.js';
export { jsonFeed } from './json-feed.js';
export { rss } from './rss.js';
export { type SitemapArticle, type SitemapOptions, sitemap } from './sitemap.js';
