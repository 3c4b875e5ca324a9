/**
 * Files that others read: feeds of the articles, a sitemap, and a card for a phone's contacts. Every address in them
 * is absolute, and drafts and schedule are applied as on the pages. Needs no Node API.
 *
 * @module
 */
export { vCard } from '../vcard/vcard.js';
export { atom } from './atom.js';
export type { FeedOptions } from './entries.js';
export { jsonFeed } from './json-feed.js';
export { rss } from './rss.js';
export { type SitemapArticle, type SitemapOptions, sitemap } from './sitemap.js';
