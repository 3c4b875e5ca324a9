import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Html, isHtml } from '@tendwell/content/html';
import { decodePath } from '@tendwell/content/node';
import { Failure } from '../failure.js';

/** One page of the site. Text in `title` and `description` is escaped. */
export interface Page {
  /**
   * The page's path, without Vite's `base`: `/articles/ginger-tea/`, or a file's name such as `/404.html`. It may be
   * percent-encoded: `/tags/espa%C3%B1ol/` and `/tags/español/` are the same path.
   */
  path: string;
  /** Shown in the browser tab and in search results. */
  title: string;
  /** A sentence for search results. */
  description?: string | undefined;
  /** BCP 47 tag for `<html lang>`. Default: the practice's locale. */
  lang?: string | undefined;
  /** Direction of the page's text, for `<html dir>`. Default: that of its language. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** HTML to add to the `<head>`. Put scripts and styles in `index.html`, where Vite bundles them. */
  head?: Html | undefined;
  /** HTML of the `<body>`. */
  body: Html;
  /** Data for search engines, printed as JSON-LD. */
  jsonLd?: readonly object[] | undefined;
}

/** The page for unknown paths. */
export const NOT_FOUND = '/404.html';

/**
 * Pages by path, percent-decoded.
 *
 * @throws {Failure} for an invalid path, for a path that two pages have, and for HTML given as a string.
 */
export function byPath(pages: readonly Page[]): Map<string, Page> {
  const map = new Map<string, Page>();
  for (const given of pages) {
    const problem = pagePathProblem(given.path);
    if (problem !== undefined) {
      throw new Failure(`tendwell: a page has the path ${JSON.stringify(given.path)}. ${problem}`);
    }
    const page = { ...given, path: decodePath(given.path) };
    for (const [name, value] of Object.entries({ body: page.body, head: page.head ?? page.body })) {
      if (isHtml(value)) continue;
      throw new Failure(
        `tendwell: the ${name} of the page ${page.path} is not HTML. Make it with html\`…\` from @tendwell/content/html, or mark a string that is safe with trusted(…).`,
      );
    }
    if (map.has(page.path)) throw new Failure(`tendwell: two pages have the path ${page.path}`);
    map.set(page.path, page);
  }
  return map;
}

/** Why a page cannot have a path, and what to write instead. `undefined` for a valid path, percent-encoded or not. */
export function pagePathProblem(path: string): string | undefined {
  const decoded = decodePath(path);
  if (/[?#]/.test(path)) return 'Remove the ? or #: hosts choose a page only by what precedes them.';
  if (/%(?![\da-f]{2})/i.test(path) || (path.includes('%') && decoded === path)) {
    return 'Its percent-encoding is invalid. Write the characters themselves, as in /tags/español/.';
  }
  if (/[%?#\\\p{Cc}]/u.test(decoded)) {
    return 'Remove the \\, %, ?, #, or control character: many hosts cannot serve a file with such a name.';
  }
  if (!/^\/(?:.*(?:\/|\.html))?$/.test(decoded)) {
    return 'A path starts with / and ends with / or .html, like /visit/.';
  }
  if (/\/\.{0,2}\//.test(decoded)) return 'A path has no empty segment, and no . or .. as a segment.';
  // Its segments would differ from those of the decoded path.
  if (/%2f/i.test(path)) return 'Write each / itself, not as %2F.';
  if (/\/index\.html$/.test(decoded)) return 'Remove index.html: a path that ends with / is that file.';
  return undefined;
}

/** The file of a page in the output folder. */
export function outputFile(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** True for a path at which Vite serves a file of its `publicDir`. */
export function isPublicFile(path: string, publicDir: string): boolean {
  if (publicDir === '') return false;
  const file = join(publicDir, outputFile(path));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
