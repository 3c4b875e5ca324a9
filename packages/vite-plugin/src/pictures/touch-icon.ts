import { hash } from 'node:crypto';
import { Letters } from './letters.js';
import { INPUT, loadSharp } from './sharp.js';

/** The size of icons on the home screens of phones, in pixels. */
const SIZE = 180;

/** Increase it when the same site would get a different icon. */
const ICON_REVISION = 1;

/** The input for the icon of a site. */
export interface IconSource {
  /** The letter of the standard icon. Empty for none. */
  readonly letter: string;
  /** Colors of the theme, as `#fafbf5`. */
  readonly colors: { readonly paper: string; readonly accent: string };
  /** An SVG of the site's own, drawn in place of the letter. */
  readonly svg?: string | undefined;
}

/** The end of a file name. It changes whenever the icon does. */
export function touchIconName({ letter, colors, svg = '' }: IconSource): string {
  const made = [ICON_REVISION, letter, colors.paper, colors.accent, svg];
  return `${hash('sha256', JSON.stringify(made), 'base64url').slice(0, 8)}.png`;
}

/**
 * The icon of a site for the home screens of phones, which show no SVG.
 *
 * @returns PNG, 180 pixels wide and high.
 * @throws {Error} if the SVG cannot be drawn.
 */
export async function touchIcon(source: IconSource): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { accent, paper } = source.colors;
  const drawing = source.svg ?? (await standardIcon(source));
  // Phones fill what is transparent with black.
  return sharp(Buffer.from(drawing), { ...INPUT, density: 300 })
    .resize(SIZE, SIZE, { fit: 'contain', background: source.svg === undefined ? accent : paper })
    .flatten({ background: paper })
    .png({ palette: true })
    .toBuffer();
}

/**
 * The letter as a shape. A dot for letters that the font doesn't have, because installed fonts differ between machines.
 */
async function standardIcon({ letter, colors: { accent, paper } }: IconSource): Promise<string> {
  const letters = await Letters.load();
  const size = 124;
  const isDrawn = letter !== '' && letters.has(letter);
  const left = (SIZE - letters.width(letter, size)) / 2;
  const shape = isDrawn
    ? `<path d="${letters.path(letter, left, 132, size)}" fill="${paper}"/>`
    : `<circle cx="90" cy="90" r="40" fill="${paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><rect width="${SIZE}" height="${SIZE}" fill="${accent}"/>${shape}</svg>`;
}
