import { type Html, html } from '@tendwell/content/html';
import type { Site } from '../site.js';

/**
 * The URL of a standard page or file for links. `undefined` if an option removed it.
 *
 * @param path The path of the page or file, without its language and Vite's `base`. A `#fragment` may follow.
 */
export function pageUrl({ href, removed }: Site, path: string): string | undefined {
  return removed?.has(path.replace(/#.*/, '')) ? undefined : href(path);
}

/** A line with a link to a page with more. `undefined` if there is no such page. */
export function moreLink(url: string | undefined, text: Html | string): Html | undefined {
  return url === undefined ? undefined : html`<p class="more"><a href="${url}">${text}</a></p>`;
}
