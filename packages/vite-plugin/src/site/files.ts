import { atom, hoursCalendar, jsonFeed, rss, sitemap } from '@tendwell/content/feeds';
import { type Html, html } from '@tendwell/content/html';
import { vCard } from '@tendwell/content/vcard';
import { NOT_FOUND, type Page, type Site, type SiteArticle, siteIcon } from '@tendwell/site';
import type { Settings } from '../options.js';
import { isPublicFile } from './pages.js';

/** A file made from the content that is not a page, such as a feed. */
export interface SiteFile {
  /** Its media type. */
  readonly type: string;
  /** Returns its text. */
  source(): string;
}

const FEEDS = [
  ['/feed.xml', 'application/rss+xml', rss],
  ['/atom.xml', 'application/atom+xml', atom],
  ['/feed.json', 'application/feed+json', jsonFeed],
] as const;

/** The icon, and unless they are turned off the feeds, the sitemap, the vCard, and the calendar of closures, by path without Vite's `base`. */
export function siteFiles(
  { practice, articles, now }: Site,
  pages: ReadonlyMap<string, Page>,
  { base, feeds, publicDir }: Settings,
): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  if (!isPublicFile('/icon.svg', publicDir)) {
    files.set('/icon.svg', { type: 'image/svg+xml', source: () => siteIcon(practice) });
  }
  if (!feeds) return files;
  const below = (path: string) => base + path.slice(1);
  const common = { practice, articles, now, articleUrl: ({ url }: SiteArticle) => url };
  for (const [path, type, feed] of FEEDS) {
    files.set(path, { type, source: () => feed({ ...common, feedUrl: below(path), homeUrl: base }) });
  }
  const articlePaths = new Set(articles.map(({ path }) => path));
  const others = [...pages.values()].filter(
    ({ path, head }) => path !== NOT_FOUND && !articlePaths.has(path) && !(head && isUnlisted(String(head))),
  );
  files.set('/sitemap.xml', {
    type: 'application/xml',
    source: () => sitemap({ ...common, pages: others.map(({ path }) => below(path)) }),
  });
  files.set('/contact.vcf', { type: 'text/vcard', source: () => vCard(practice) });
  files.set('/hours.ics', { type: 'text/calendar', source: () => hoursCalendar({ practice, now }) });
  return files;
}

/** True for a page that asks search engines not to index it. */
const isUnlisted = (head: string) => /<meta\b[^>]*\brobots\b[^>]*\bnoindex\b/i.test(head);

/** Links to the feeds for the `<head>` of each page. */
export function feedLinks({ practice }: Site, { base, feeds }: Settings): Html | undefined {
  if (!feeds) return undefined;
  return html`${FEEDS.map(
    ([path, type]) =>
      html`<link rel="alternate" type="${type}" title="${practice.name}" href="${base}${path.slice(1)}">
`,
  )}`;
}
