import type { Html } from '@tendwell/content/html';
import type { SiteFile } from './files/site-file.js';

/** One page of the site. Text in `title` and `description` is escaped. */
export interface Page {
  /**
   * The page's path, without Vite's `base`: `/articles/ginger-tea/`, or a file's name such as `/404.html`. It may be
   * percent-encoded: `/tags/espa%C3%B1ol/` and `/tags/español/` are the same path.
   */
  path: string;
  /** Shown in the browser tab and in search results. */
  title: string;
  /**
   * A sentence for search results, or a function that makes it, which is called when the page is written or opened, or
   * listed.
   */
  description?: Description | undefined;
  /** BCP 47 tag for `<html lang>`. Default: the practice's locale. */
  lang?: string | undefined;
  /** Direction of the page's text, for `<html dir>`. Default: that of its language. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** The page in other languages, and this one. Absent if there is only one. */
  alternates?: readonly Alternate[] | undefined;
  /** HTML to add to the `<head>`. Put scripts and styles in `index.html`, where Vite bundles them. */
  head?: Html | undefined;
  /**
   * Makes the tags in the `<head>` for search engines and for services where the page is shared. It is called when the
   * page is written or opened.
   */
  meta?: (() => Html) | undefined;
  /** HTML of the `<body>`, or a function that makes it, which is called when the page is written or opened. */
  body: Html | (() => Html | Promise<Html>);
  /**
   * Identifies what the page's functions depend on, such as the hashes of the articles that it shows: a page whose key is
   * that of the last build is not made again. The practice, the newsletter, the day, the configuration, and what it imports
   * need no key: if one of them changes, all pages are made. So are, in each build, pages without a key. Files that the
   * page uses must be requested with `site.asset` before `body` is called. A function is called when the page may be
   * written. Default: none.
   */
  key?: string | (() => string) | undefined;
  /** Files that the page loads, by their path without Vite's `base`: `/search/0.txt`. */
  files?: ReadonlyMap<string, SiteFile> | undefined;
  /**
   * Data for search engines, printed as JSON-LD, or a function that makes it, which is called when the page is written or
   * opened.
   */
  jsonLd?: JsonLd | undefined;
}

/** Nodes of schema.org data. */
export type JsonLd = readonly object[] | (() => readonly object[]);

/** The description of a page: text, or a function that returns it, if any. */
export type Description = string | (() => string | undefined);

/** A page in one of the site's languages. */
export interface Alternate {
  /** BCP 47 tag. */
  lang: string;
  /** Its path, without Vite's `base`. */
  path: string;
}

/** The path of the page for unknown paths, which static hosts serve. */
export const NOT_FOUND = '/404.html';
