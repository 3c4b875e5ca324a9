import { NOT_FOUND, type Page } from '../site/pages.js';
import type { Reading } from '../site/read.js';

/** What there is at a path: a page with its status, or another address. */
export type Answer = { page: Page; status: 200 | 404 } | { location: string };

/**
 * Answers a path below Vite's `base`, as a host of the built files would: a missing slash is added, old paths lead on,
 * and where there is nothing the page `/404.html` says so. Undefined when there is no such page.
 */
export function answer(path: string, { pages, redirects }: Reading, base: string): Answer | undefined {
  const canonical = path.replace(/\/index\.html$/, '/');
  const page = pages.get(canonical);
  if (page) return { page, status: canonical === NOT_FOUND ? 404 : 200 };
  const folder = `${canonical}/`;
  const location = redirects.get(canonical) ?? redirects.get(folder);
  if (location !== undefined) return { location };
  if (pages.has(folder)) return { location: base + encodeURI(folder.slice(1)) };
  const notFound = pages.get(NOT_FOUND);
  return notFound && { page: notFound, status: 404 };
}
