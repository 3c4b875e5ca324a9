import { NOT_FOUND, type Page } from '@tendwell/site';
import type { Reading } from '../site/read.js';

/** The response for a path: a page with its status, or a redirect. */
export type Answer = { page: Page; status: 200 | 404 } | { location: string };

/** The paths of the pages that a path can refer to: the path itself, and with a trailing slash. */
export function pagePathsOf(path: string): [canonical: string, folder: string] {
  const canonical = path.replace(/\/index\.html$/, '/');
  return [canonical, `${canonical}/`];
}

/**
 * The response that a static host would give for a path under Vite's `base`: it adds a missing slash, redirects old paths,
 * and falls back to the page `/404.html`. `undefined` if there is no such page.
 */
export function answer(path: string, { pages, redirects }: Reading, base: string): Answer | undefined {
  const [canonical, folder] = pagePathsOf(path);
  const page = pages.get(canonical);
  if (page) return { page, status: canonical === NOT_FOUND ? 404 : 200 };
  const location = redirects.get(canonical) ?? redirects.get(folder);
  if (location !== undefined) return { location };
  if (pages.has(folder)) return { location: base + encodeURI(folder.slice(1)) };
  const notFound = pages.get(NOT_FOUND);
  return notFound && { page: notFound, status: 404 };
}
