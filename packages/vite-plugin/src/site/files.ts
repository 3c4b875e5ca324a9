import { atom, hoursCalendar, jsonFeed, rss, type SitemapDetails, sitemap } from '@tendwell/content/feeds';
import { type Html, html } from '@tendwell/content/html';
import { decodePath } from '@tendwell/content/node';
import { vCard } from '@tendwell/content/vcard';
import {
  listedPages,
  type Page,
  type Site,
  type SiteArticle,
  type SiteFile,
  standardFiles,
} from '@tendwell/site';
import type { Settings } from '../options.js';
import { isPublicFile } from './pages.js';

/** The paths of the files that each language has of its own. */
export const LANGUAGE_FILES: ReadonlySet<string> = new Set([
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/contact.vcf',
  '/hours.ics',
]);

const SITEMAP = '/sitemap.xml';

const FEEDS = [
  ['/feed.xml', 'application/rss+xml', rss],
  ['/atom.xml', 'application/atom+xml', atom],
  ['/feed.json', 'application/feed+json', jsonFeed],
] as const;

/** The icon and other standard files, and unless they are turned off the feeds, the sitemap, the vCard, and the calendar of closures, by path without Vite's `base`. */
export function siteFiles(
  site: Site,
  pages: ReadonlyMap<string, Page>,
  redirects: ReadonlyMap<string, string>,
  { assetsDir, base, feeds, publicDir }: Settings,
): Map<string, SiteFile> {
  const { practice, now } = site;
  const files = new Map<string, SiteFile>();
  const standard = standardFiles(site, { pages: [...pages.values()], redirects, assets: `/${assetsDir}/` });
  const ofPages = [...pages.values()].flatMap((page) => [...(page.files ?? [])]);
  for (const [path, file] of [...standard, ...ofPages]) {
    if (!isPublicFile(path, publicDir)) files.set(path, file);
  }
  if (!feeds) return files;
  for (const language of site.languages) addLanguageFiles(files, language, pages, base);
  files.set(SITEMAP, {
    type: 'application/xml',
    source: () => {
      const articles = site.languages.flatMap((language) => articlesWith(pages, language));
      const articlePaths = new Set(articles.map(({ path }) => path));
      const others = listedPages([...pages.values()]).filter(({ path }) => !articlePaths.has(path));
      return sitemap({
        practice,
        now,
        articles,
        articleUrl: ({ url }: SiteArticle) => url,
        pages: others.map(({ path }) => base + path.slice(1)),
        details: pageDetails(pages, articles, base),
      });
    },
  });
  return files;
}

/** The paths of the files that `feeds: false` turns off, except of those that the site has in its public folder. */
export function filesTurnedOff({ feeds, publicDir }: Settings): ReadonlySet<string> {
  const all = feeds ? [] : [...LANGUAGE_FILES, SITEMAP];
  return new Set(all.filter((path) => !isPublicFile(path, publicDir)));
}

/** The articles that have a page. */
const articlesWith = (pages: ReadonlyMap<string, Page>, { articles }: Site): SiteArticle[] =>
  articles.filter(({ path }) => pages.has(decodePath(path)));

/** Finds the languages that a page exists in, and the picture of an article, by the page's URL. */
function pageDetails(
  pages: ReadonlyMap<string, Page>,
  articles: readonly SiteArticle[],
  base: string,
): (url: string) => SitemapDetails {
  const pictures = new Map(articles.map(({ url, picture }) => [url, picture?.src]));
  return (url) => {
    const picture = pictures.get(url);
    const alternates = pages.get(decodePath(`/${url.slice(base.length)}`))?.alternates;
    return {
      alternates: alternates?.map(({ lang, path }) => ({ lang, url: base + path.slice(1) })),
      ...(picture && { pictures: [picture] }),
    };
  };
}

/** Adds the {@link LANGUAGE_FILES} of a language. */
function addLanguageFiles(
  files: Map<string, SiteFile>,
  site: Site,
  pages: ReadonlyMap<string, Page>,
  base: string,
): void {
  const { practice, now, root } = site;
  const add = (path: string, type: string, source: (url: string) => string) => {
    const full = root + path.slice(1);
    files.set(full, { type, source: () => source(base + full.slice(1)) });
  };
  const homeUrl = base + root.slice(1);
  // Computed when a feed is made, which most edits in development don't need. All feeds share the result.
  let found: SiteArticle[] | undefined;
  const articles = () => {
    found ??= articlesWith(pages, site);
    return found;
  };
  for (const [path, type, feed] of FEEDS) {
    add(path, type, (feedUrl) =>
      feed({
        practice,
        articles: articles(),
        now,
        articleUrl: ({ url }: SiteArticle) => url,
        feedUrl,
        homeUrl,
      }),
    );
  }
  add('/contact.vcf', 'text/vcard', () => vCard(practice));
  add('/hours.ics', 'text/calendar', () => hoursCalendar({ practice, now }));
}

/** Links to the feeds of a language for the `<head>` of its pages. */
export function feedLinks({ practice, root }: Site, { base, feeds }: Settings): Html | undefined {
  if (!feeds) return undefined;
  return html`${FEEDS.map(
    ([path, type]) =>
      html`<link rel="alternate" type="${type}" title="${practice.name}" href="${base}${root.slice(1)}${path.slice(1)}">
`,
  )}`;
}
