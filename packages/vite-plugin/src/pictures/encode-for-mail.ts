import { LETTER_PICTURE_WIDTH, type LetterPicture } from '@tendwell/content/node';
import type { PictureInfo } from './probe.js';
import { INPUT, loadSharp } from './sharp.js';
import { sanitizeSvg } from './svg.js';

/**
 * The file of a picture that mail programs show: JPEG, PNG, or GIF, as wide as the column of a letter on a screen with
 * two pixels per CSS pixel. Transparent parts get a background, because mail programs may show them on any color.
 *
 * @throws {Error} if the picture cannot be decoded.
 */
export async function encodeForMail(
  bytes: Uint8Array,
  info: PictureInfo,
  { format, colors }: LetterPicture,
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  if (info.kind === 'svg') {
    const svg = drawing(Buffer.from(bytes).toString('utf8'), colors.ink);
    return sharp(Buffer.from(svg), INPUT)
      .flatten({ background: colors.paper })
      .png({ palette: true })
      .toBuffer();
  }
  const width = Math.min(LETTER_PICTURE_WIDTH, info.width ?? LETTER_PICTURE_WIDTH);
  if (format === 'gif')
    return sharp(bytes, { ...INPUT, animated: true })
      .resize({ width })
      .gif()
      .toBuffer();
  const image = sharp(bytes, INPUT).autoOrient().resize({ width }).flatten({ background: colors.paper });
  return format === 'png'
    ? image.png({ palette: true, quality: 90 }).toBuffer()
    : image.jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}

/** The whole drawing, twice as wide as a letter shows it. */
function drawing(source: string, ink: string): string {
  const svg = sanitizeSvg(source);
  if ('problem' in svg) throw new Error(svg.problem);
  const { markup, width = 300, height = 150 } = svg;
  const across = Math.min(LETTER_PICTURE_WIDTH, width * 2);
  const down = Math.max(1, Math.round((height * across) / width));
  const inner = markup.replace(/^<svg[^>]*/, (tag) => {
    const kept = tag.replace(/ (?:x|y|width|height)="[^"]*"/g, '');
    const box = / viewBox="/.test(kept) ? '' : ` viewBox="0 0 ${width} ${height}"`;
    return kept.replace('<svg', `<svg width="${across}" height="${down}"${box}`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" color="${ink}">${inner}</svg>`;
}
