/**
 * Feeds of the articles, and a sitemap. All URLs are absolute, and articles that are not published are left out. Needs no
 * Node API.
 *
 * @module
 */
export { atom } from './atom.js';
export type { FeedOptions } from './entries.js';
export { type HoursCalendarOptions, hoursCalendar } from './hours-calendar.js';
export { jsonFeed } from './json-feed.js';
export { rss } from './rss.js';
export { type SitemapArticle, type SitemapDetails, type SitemapOptions, sitemap } from './sitemap.js';
