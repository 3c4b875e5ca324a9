import { createHash } from 'node:crypto';
import type { Theme } from '../schema/theme.js';
import { letterColors } from './colors.js';

/** A picture of a letter, as the site publishes it. */
export interface LetterPicture {
  /** Its path on the site, without Vite's `base`: `/letters/pictures/ginger-3f9c2a1b.png`. */
  readonly path: string;
  readonly format: 'jpeg' | 'png' | 'gif';
  /** The ground below transparent parts, and the `currentColor` of a drawing, such as `#fafbf5`. */
  readonly colors: { readonly paper: string; readonly ink: string };
}

/** Raise it when the same picture would give another file than before. */
const REVISION = 1;

/** The width of a picture's file in pixels: that of the column on a screen with two pixels per CSS pixel. */
export const LETTER_PICTURE_WIDTH = 1120;

/** What mail programs show. Drawings keep their edges as PNG; an animation stays one. */
const FORMATS: Readonly<Record<string, LetterPicture['format']>> = { png: 'png', svg: 'png', gif: 'gif' };

/**
 * The file that a site publishes of a picture for mail programs, none of which shows SVG, and few of which show WebP or
 * AVIF. Its path follows from the picture alone, so that a letter can be made where the site is not built.
 *
 * @param file The picture's name or path.
 * @param bytes Its content.
 * @param theme Colors for drawings. Default: those of `sage`.
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { letterPicture } from '@tendwell/content/node';
 *
 * const file = 'content/pictures/ginger.svg';
 * letterPicture(file, readFileSync(file)).path; // '/letters/pictures/ginger-….png'
 * ```
 */
export function letterPicture(file: string, bytes: Uint8Array, theme?: Theme): LetterPicture {
  const [, stem = 'picture', ending = ''] = /([^/\\]+?)(?:\.([^./\\]+))?$/.exec(file) ?? [];
  const format = FORMATS[ending.toLowerCase()] ?? 'jpeg';
  const { paper, ink } = letterColors(theme).light;
  // Not of the colors: a letter that was sent must still find its pictures when the site has another theme.
  const hash = createHash('sha256').update(String(REVISION)).update(bytes);
  // Names in other scripts are spelled differently by different mail programs.
  const name = stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const start = [name || 'picture', hash.digest('hex').slice(0, 12)].join('-');
  return {
    path: `/letters/pictures/${start}.${format === 'jpeg' ? 'jpg' : format}`,
    format,
    colors: { paper, ink },
  };
}
