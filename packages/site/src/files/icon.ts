import type { Practice } from '@tendwell/content';
import { html } from '@tendwell/content/html';

/**
 * The icon of a site, for browser tabs: the first letter of the practice's name. A file `public/icon.svg` replaces it.
 *
 * @returns an SVG document
 * @example
 * ```ts
 * import { siteIcon } from '@tendwell/site';
 *
 * const svg = siteIcon({ name: 'Heron Lane Massage' });
 * ```
 */
export function siteIcon({ name }: Pick<Practice, 'name'>): string {
  const letter = /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0].toLocaleUpperCase() ?? '';
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#2a5a40"/><text x="16" y="23.5" text-anchor="middle" font-family="Palatino, P052, serif" font-size="22" fill="#fafbf6">${letter}</text></svg>
`.toString();
}
