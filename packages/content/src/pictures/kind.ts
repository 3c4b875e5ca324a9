/** The kinds of pictures that can be read. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg';

/** Why a picture cannot be used. */
export interface UnreadablePicture {
  /** What is wrong, after the name of the file: `is empty`. */
  readonly problem: string;
  /** What to do. */
  readonly help: string;
}

/** How many bytes at the start of a file show its kind. */
export const PICTURE_HEAD = 4096;

const EXPORT_AGAIN = 'export the picture again, as JPEG, PNG, WebP, AVIF, GIF, or SVG';

/**
 * The kind of a picture by its first bytes, whatever its name says, or why it cannot be used. Whether the rest of the file
 * is complete isn't checked.
 *
 * @param bytes The file, or its first 4096 bytes.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { pictureKind } from '@tendwell/content/node';
 *
 * pictureKind(await readFile('content/pictures/tea.jpg')); // 'jpeg', or { problem: 'is not a picture', help: 'export …' }
 * ```
 */
export function pictureKind(bytes: Uint8Array): PictureKind | UnreadablePicture {
  if (bytes.length === 0) return { problem: 'is empty', help: EXPORT_AGAIN };
  const kind = sniff(bytes);
  if (kind === undefined) return { problem: 'is not a picture', help: EXPORT_AGAIN };
  if (kind === 'HEIC') {
    return {
      problem: 'is a HEIC picture, which browsers don’t show',
      help: 'export it as JPEG; on an iPhone, Settings > Camera > Formats > Most Compatible takes photos as JPEG',
    };
  }
  if (kind === 'TIFF' || kind === 'BMP' || kind === 'JPEG XL') {
    return { problem: `is a ${kind} picture, which browsers don’t show`, help: EXPORT_AGAIN };
  }
  return kind;
}

/** The kind by the first bytes, whatever the name says. Kinds that cannot be shown are named as in messages: `HEIC`. */
function sniff(bytes: Uint8Array): PictureKind | 'HEIC' | 'TIFF' | 'BMP' | 'JPEG XL' | undefined {
  const length = Math.min(bytes.length, PICTURE_HEAD);
  const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
  if (ascii.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(ascii)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(ascii)) return 'webp';
  if (/^[\s\S]{4}ftyp/.test(ascii)) return isobmff(ascii);
  if (/^(?:II\*\0|MM\0\*)/.test(ascii)) return 'TIFF';
  if (/^BM[\s\S]{4}\0\0\0\0/.test(ascii)) return 'BMP';
  if (ascii.startsWith('\xff\x0a') || ascii.slice(4, 8) === 'JXL ') return 'JPEG XL';
  return isSvg(ascii) ? 'svg' : undefined;
}

/** The brands of an ISO base media file, such as `avif` and `heic`, are in its first box. */
function isobmff(ascii: string) {
  const length = ascii.charCodeAt(2) * 256 + ascii.charCodeAt(3);
  const brands = ascii.slice(8, length);
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cx]|mif1/.test(brands) ? 'HEIC' : undefined;
}

function isSvg(ascii: string): boolean {
  const start = ascii
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi, '');
  return /^\s*<(?:\w+:)?svg[\s/>]/.test(start);
}
