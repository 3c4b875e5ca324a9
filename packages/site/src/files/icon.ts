import type { Practice } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import { paletteOf } from '../head/colors.js';

/**
 * The icon of a site, for browser tabs: the first letter of the practice's name, in the color of its
 * theme. A file `public/icon.svg` replaces it.
 *
 * @returns an SVG document
 * @example
 * ```ts
 * import { siteIcon } from '@tendwell/site';
 *
 * const svg = siteIcon({ name: 'Heron Lane Massage' });
 * ```
 */
export function siteIcon({ name, theme }: Pick<Practice, 'name' | 'theme'>): string {
  const { accent, paper } = paletteOf(theme);
  const letter = iconLetter(name);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${accent}"/><text x="16" y="23.5" text-anchor="middle" font-family="Palatino, P052, serif" font-size="22" fill="${paper}">${letter}</text></svg>
`.toString();
}

/**
 * The letter of a site's icon: the first of the practice's name. Empty if it has none.
 *
 * @example
 * ```ts
 * import { iconLetter } from '@tendwell/site';
 *
 * iconLetter('“émile & Søn”'); // 'É'
 * ```
 */
export const iconLetter = (name: string): string =>
  /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0].toLocaleUpperCase() ?? '';
