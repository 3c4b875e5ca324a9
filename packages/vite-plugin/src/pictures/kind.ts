/** The kinds of pictures that can be read. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg';

const EXTENSION = /\.(?:jpe?g|jfif|png|webp|avif|gif|svg|hei[cf]|bmp|tiff?|jxl|ico|dng)$/i;

/** True for a file whose name says that it is a picture. */
export function isPictureName(path: string): boolean {
  return EXTENSION.test(path);
}

/**
 * The kind of a picture by its first bytes, whatever its name says. Other kinds of pictures are returned by their name in
 * messages: `HEIC`. `undefined` for a file that is not a picture.
 */
export function sniff(bytes: Uint8Array): PictureKind | 'HEIC' | 'TIFF' | 'BMP' | 'JPEG XL' | undefined {
  const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
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
  return /^\s*<(?:\w+:)?svg[\s>]/.test(start);
}
