import type { Colors, Theme } from '@tendwell/content';

/** Colors in the notation that icons, browser bars, and pictures understand: `#fafbf5`. */
export interface Palette {
  /** The background in the light scheme. The others are for this one, too. */
  readonly paper: string;
  /** The background in the dark scheme. */
  readonly darkPaper: string;
  /** Of text. */
  readonly ink: string;
  /** Of links and buttons. */
  readonly accent: string;
}

/** The same colors as in the themes of `@tendwell/elements`, which are in OKLCH. */
const PALETTES: { readonly [Name in Colors]: Palette } = {
  sage: { paper: '#fafbf5', darkPaper: '#121813', ink: '#19221a', accent: '#295c3d' },
  clay: { paper: '#fdf7f1', darkPaper: '#1c1613', ink: '#2a1e1a', accent: '#89452d' },
  dusk: { paper: '#f8f8fc', darkPaper: '#15151e', ink: '#1e1d2d', accent: '#524980' },
};

/**
 * The colors of a theme. Default: those of `sage`.
 *
 * @example
 * ```ts
 * import { paletteOf } from '@tendwell/site';
 *
 * const { accent } = paletteOf({ colors: 'dusk' });
 * ```
 */
export const paletteOf = (theme: Theme | undefined): Palette => PALETTES[theme?.colors ?? 'sage'];
