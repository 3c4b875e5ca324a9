import type { Colors, Theme } from '../schema/theme.js';

/** The colors of a letter in one scheme, in the notation that mail programs understand: `#fafbf5`. */
export interface SchemeColors {
  readonly paper: string;
  /** Of text. */
  readonly ink: string;
  /** Of links. */
  readonly accent: string;
  /** Of captions and of what the letter ends with. */
  readonly muted: string;
  readonly line: string;
}

/** The colors of a letter in the light and in the dark scheme. */
export interface LetterColors {
  readonly light: SchemeColors;
  readonly dark: SchemeColors;
}

type Main = readonly [paper: string, ink: string, accent: string];

/** The same colors as in the themes of `@tendwell/elements`, which are in OKLCH. Light, then dark. */
const THEMES: { readonly [Name in Colors]: readonly [Main, Main] } = {
  sage: [
    ['#fafbf5', '#19221a', '#295c3d'],
    ['#121813', '#e5e5de', '#99cda3'],
  ],
  clay: [
    ['#fdf7f1', '#2a1e1a', '#89452d'],
    ['#1c1613', '#eae3dc', '#e8ab89'],
  ],
  dusk: [
    ['#f8f8fc', '#1e1d2d', '#524980'],
    ['#15151e', '#e4e4eb', '#bcb6eb'],
  ],
};

/**
 * The colors of a letter: those of the practice's site.
 *
 * @param theme Default: the colors of `sage`.
 * @example
 * ```ts
 * import { letterColors } from '@tendwell/content/letters';
 *
 * letterColors({ colors: 'dusk' }).light.paper; // '#f8f8fc'
 * ```
 */
export function letterColors(theme: Theme | undefined): LetterColors {
  const [light, dark] = THEMES[theme?.colors ?? 'sage'];
  return { light: withMixed(light), dark: withMixed(dark) };
}

function withMixed([paper, ink, accent]: Main): SchemeColors {
  return { paper, ink, accent, muted: mix(ink, paper, 0.76), line: mix(ink, paper, 0.16) };
}

/** Mail programs don't mix colors. */
function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
