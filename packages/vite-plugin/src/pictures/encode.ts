import type { Sharp } from 'sharp';
import { PHONE_BYTES, PHONE_PIXELS, PHONE_WIDTH } from './limits.js';
import type { PictureInfo } from './probe.js';
import { INPUT, loadSharp, type SharpFunction } from './sharp.js';
import { sanitizeSvg } from './svg.js';
import type { Variant } from './variants.js';

/** Increase it when the same picture would get different bytes. */
const REVISION = 1;

/** Names everything besides the picture that its files depend on. */
export async function encoderVersion(): Promise<string> {
  const { versions } = await loadSharp();
  return JSON.stringify([REVISION, Object.entries(versions).sort()]);
}

/**
 * WebP of the first quality that a phone can load quickly. Grain needs many bytes, and looks the same with a fraction
 * of them.
 */
const QUALITIES = [75, 65, 55, 45, 35, 25, 15, 5] as const;

/**
 * Makes files of a picture: upright, in sRGB, and without metadata, such as the place where a photo was taken. The same
 * picture gives the same bytes.
 *
 * @throws {Error} if the picture cannot be decoded.
 */
export async function encode(
  bytes: Uint8Array,
  info: PictureInfo,
  variants: readonly Variant[],
): Promise<Uint8Array[]> {
  if (info.kind === 'svg') return variants.map(() => svgBytes(bytes));
  const sharp = await loadSharp();
  // The pixels are decoded once for all variants, unless each has several frames.
  const widest = Math.max(...variants.map(({ width }) => width));
  const input = info.isAnimated
    ? () => sharp(bytes, { ...INPUT, animated: true })
    : await pixelsOf(sharp(bytes, INPUT).autoOrient().resize({ width: widest }), sharp);
  const files: Uint8Array[] = [];
  for (const variant of variants) {
    files.push(await encodeVariant(input().resize({ width: variant.width }), variant, info));
  }
  return files;
}

async function pixelsOf(image: Sharp, sharp: SharpFunction): Promise<() => Sharp> {
  const { data, info } = await image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function encodeVariant(
  image: Sharp,
  { format, width }: Variant,
  info: PictureInfo,
): Promise<Uint8Array> {
  switch (format) {
    case 'jpeg':
      return image.flatten({ background: 'white' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
    case 'png':
      return image.png({ compressionLevel: 9 }).toBuffer();
    case 'gif':
      return image.gif().toBuffer();
    default:
      return encodeWebp(image, width, info);
  }
}

/** How much noise is removed if even the lowest quality is too large. */
const BLURS = [1, 2, 4] as const;

async function encodeWebp(image: Sharp, width: number, info: PictureInfo): Promise<Uint8Array> {
  const height = ((info.height ?? 0) * width) / (info.width ?? 1);
  const limit =
    width > PHONE_WIDTH
      ? Number.POSITIVE_INFINITY
      : PHONE_BYTES * Math.max(1, (width * height) / PHONE_PIXELS);
  let lossy = new Uint8Array();
  for (const quality of QUALITIES) {
    lossy = await image.clone().webp({ quality }).toBuffer();
    if (lossy.length <= limit || info.isAnimated) break;
  }
  for (const sigma of BLURS) {
    if (lossy.length <= limit || info.isAnimated) break;
    lossy = await image.clone().blur(sigma).webp({ quality: 5 }).toBuffer();
  }
  // Drawings and screenshots have sharp edges, and are often smaller without loss.
  if ((info.kind !== 'png' && info.kind !== 'gif') || info.isAnimated) return lossy;
  const lossless = await image.clone().webp({ lossless: true }).toBuffer();
  return lossless.length < lossy.length ? lossless : lossy;
}

function svgBytes(bytes: Uint8Array): Uint8Array {
  const svg = sanitizeSvg(Buffer.from(bytes).toString('utf8'));
  if ('problem' in svg) throw new Error(svg.problem);
  return Buffer.from(svg.markup);
}
