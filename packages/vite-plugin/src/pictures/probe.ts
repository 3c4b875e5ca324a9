import { createHash } from 'node:crypto';
import { type PictureKind, pictureKind, type UnreadablePicture } from '@tendwell/content/node';
import { MAX_PIXELS } from './limits.js';
import { EXPORT_AGAIN } from './problem.js';
import { INPUT, loadSharp } from './sharp.js';
import { sanitizeSvg } from './svg.js';

/** What is known about a picture without its pixels. Plain JSON. */
export interface PictureInfo {
  readonly kind: PictureKind;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** In pixels, as the picture is shown: after its orientation is applied. An SVG may have no size. */
  readonly width?: number;
  readonly height?: number;
  readonly isAnimated: boolean;
  readonly hasAlpha: boolean;
}

/** Reads the kind and the size of a picture. */
export async function probe(bytes: Uint8Array): Promise<PictureInfo | UnreadablePicture> {
  const kind = pictureKind(bytes);
  if (typeof kind !== 'string') return kind;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return kind === 'svg' ? probeSvg(bytes, hash) : probePixels(bytes, hash, kind);
}

function probeSvg(bytes: Uint8Array, hash: string): PictureInfo | UnreadablePicture {
  const svg = sanitizeSvg(Buffer.from(bytes).toString('utf8'));
  if ('problem' in svg) return svg;
  const { width, height } = svg;
  return { kind: 'svg', hash, ...(width && height && { width, height }), isAnimated: false, hasAlpha: true };
}

async function probePixels(
  bytes: Uint8Array,
  hash: string,
  kind: PictureKind,
): Promise<PictureInfo | UnreadablePicture> {
  const sharp = await loadSharp();
  try {
    // Without the limit, so that the message can state the size. Only the header is read.
    const metadata = await sharp(bytes, { ...INPUT, limitInputPixels: false }).metadata();
    const { pages = 1, hasAlpha, autoOrient } = metadata;
    const { width, height } = autoOrient;
    if (width * height * pages > MAX_PIXELS) return tooLarge(width, height, pages);
    return { kind, hash, width, height, isAnimated: pages > 1, hasAlpha };
  } catch (error) {
    return broken(error);
  }
}

function tooLarge(width: number, height: number, pages: number): UnreadablePicture {
  const frames = pages > 1 ? ` in ${pages} frames` : '';
  return {
    problem: `has ${width} × ${height} pixels${frames}, more than ${MAX_PIXELS / 1e6} megapixels`,
    help: 'export it in a smaller size',
  };
}

/** A picture that could not be decoded. */
export function broken(error: unknown): UnreadablePicture {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { problem: `is broken or incomplete (${reason.trim()})`, help: EXPORT_AGAIN };
}
