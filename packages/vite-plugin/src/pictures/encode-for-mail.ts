import { LETTER_PICTURE_WIDTH, type LetterPicture } from '@tendwell/content/node';
import { placedDrawing } from './drawing.js';
import type { PictureInfo } from './probe.js';
import { INPUT, loadSharp } from './sharp.js';

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
    const svg = drawing(bytes, colors.ink);
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
function drawing(bytes: Uint8Array, ink: string): string {
  const size = { width: 0, height: 0 };
  const inner = placedDrawing(bytes, ({ width, height }) => {
    size.width = Math.min(LETTER_PICTURE_WIDTH, width * 2);
    size.height = Math.max(1, Math.round((height * size.width) / width));
    return { x: 0, y: 0, ...size };
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" color="${ink}">${inner}</svg>`;
}
