import { createHash } from 'node:crypto';
import type { FocusPoint } from '@tendwell/content/pictures';
import type { Sharp } from 'sharp';
import { placedDrawing } from './drawing.js';
import { Letters } from './letters.js';
import type { PictureInfo } from './probe.js';
import { INPUT, loadSharp } from './sharp.js';

/** The size that services show large. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Where a drawing is in the picture. */
const DRAWING = {
  x: 80,
  y: 50,
  width: SHARE_SIZE.width - 160,
  height: SHARE_SIZE.height - 100,
  preserveAspectRatio: 'xMidYMid',
} as const;

/** Increase it when the same page would get a different picture. */
const SHARE_REVISION = 4;

/** The input for a picture for sharing without a picture of the page. */
export interface ShareWords {
  /** The practice's name. */
  readonly name: string;
  readonly tagline?: string | undefined;
  /** Colors of the theme, as `#fafbf5`. */
  readonly colors: { readonly paper: string; readonly ink: string; readonly accent: string };
}

/** The end of a file name: `Zx3_9aQf.1200x630.jpg`. It changes whenever the picture does. */
export function shareName(
  { name, tagline, colors }: ShareWords,
  info?: PictureInfo,
  focus?: FocusPoint,
): string {
  const { paper, ink, accent } = colors;
  const made = [SHARE_REVISION, info?.hash ?? [name, tagline], paper, ink, accent, focus];
  const hash = createHash('sha256').update(JSON.stringify(made)).digest('base64url').slice(0, 8);
  const { width, height } = SHARE_SIZE;
  return `${hash}.${width}x${height}.${info && info.kind !== 'svg' ? 'jpg' : 'png'}`;
}

/**
 * The part of a photo around its focus, or else the most interesting one.
 *
 * @returns JPEG.
 * @throws {Error} if the photo cannot be decoded.
 */
export async function sharePhoto(
  bytes: Uint8Array,
  { colors }: ShareWords,
  focus?: FocusPoint,
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const upright = sharp(bytes, INPUT).autoOrient();
  const cropped = focus
    ? await croppedAround(upright, focus)
    : upright.resize({ ...SHARE_SIZE, fit: 'cover', position: 'attention' });
  return cropped.flatten({ background: colors.paper }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

/** As `object-fit: cover` and `object-position` crop it, so that every crop of a picture shows the same point. */
async function croppedAround(upright: Sharp, { x, y }: FocusPoint): Promise<Sharp> {
  const { autoOrient } = await upright.metadata();
  const scale = Math.max(SHARE_SIZE.width / autoOrient.width, SHARE_SIZE.height / autoOrient.height);
  const width = Math.max(SHARE_SIZE.width, Math.round(autoOrient.width * scale));
  const height = Math.max(SHARE_SIZE.height, Math.round(autoOrient.height * scale));
  return upright.resize({ width, height, fit: 'fill' }).extract({
    left: Math.round(((width - SHARE_SIZE.width) * x) / 100),
    top: Math.round(((height - SHARE_SIZE.height) * y) / 100),
    ...SHARE_SIZE,
  });
}

/**
 * A whole drawing on paper, or the practice's name if it cannot be drawn.
 *
 * @returns PNG.
 */
export async function shareDrawing(bytes: Uint8Array, words: ShareWords): Promise<Uint8Array> {
  try {
    return await draw(
      placedDrawing(bytes, () => DRAWING),
      words,
    );
  } catch {
    // The SVG is broken, or uses what browsers support, but not the library that renders it.
    return shareText(words);
  }
}

/**
 * The practice's name on paper, and its tagline if it fits. Words in scripts that the font doesn't have are left out.
 *
 * @returns PNG.
 */
export async function shareText(words: ShareWords): Promise<Uint8Array> {
  return draw(await text(words), words);
}

async function draw(inner: string, { colors }: ShareWords): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { width, height } = SHARE_SIZE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="${colors.ink}">${inner}</svg>`;
  // Paper is not drawn in the SVG: the styles of a drawing would change it. A palette would halve the 60 kB, which only
  // services load, and take four times as long.
  return sharp(Buffer.from(svg), INPUT)
    .flatten({ background: colors.paper })
    .png({ compressionLevel: 7 })
    .toBuffer();
}

const MARGIN = 96;
const SIZES = [92, 80, 68, 58, 48] as const;
const TAGLINE_SIZE = 34;

async function text({ name, tagline = '', colors }: ShareWords): Promise<string> {
  const letters = await Letters.load();
  const width = SHARE_SIZE.width - 2 * MARGIN;
  const shown = letters.has(name) ? name : '';
  const size = SIZES.find((each) => (letters.lines(shown, each, width)?.length ?? 9) <= 3) ?? 48;
  const lines = letters.lines(shown, size, width)?.slice(0, 5) ?? [];
  const top = MARGIN + 60 + size;
  const title = lines
    .map((line, index) => letters.path(line, MARGIN, top + index * size * 1.18, size))
    .join('');
  const fits = letters.has(tagline) && letters.width(tagline, TAGLINE_SIZE) <= width;
  const small = fits ? letters.path(tagline, MARGIN, SHARE_SIZE.height - MARGIN + 12, TAGLINE_SIZE) : '';
  return `<rect x="${MARGIN}" y="${MARGIN}" width="72" height="6" fill="${colors.accent}"/>
<path d="${title}" fill="${colors.ink}"/><path d="${small}" fill="${colors.accent}"/>`;
}
