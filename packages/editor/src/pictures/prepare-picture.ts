import { extname } from 'node:path';
import { EditorError } from '../failure.js';
import { withoutJpegMetadata } from './jpeg.js';
import { withoutPngMetadata } from './png.js';
import { withoutWebpMetadata } from './webp.js';

/** How a PNG begins. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Checks that bytes are a picture of the type that its name says, and removes the camera's metadata, such as the place
 * where it was taken. The pixels stay as they are.
 *
 * @throws EditorError if it is another type, or one that is not accepted.
 */
export function preparePicture(bytes: Buffer, path: string): Buffer {
  const ending = extname(path).toLowerCase();
  if (/^\.jpe?g$/.test(ending) && bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) {
    return withoutJpegMetadata(bytes);
  }
  if (ending === '.png' && bytes.subarray(0, 8).equals(PNG)) return withoutPngMetadata(bytes);
  if (
    ending === '.webp' &&
    bytes.toString('latin1', 0, 4) === 'RIFF' &&
    bytes.toString('latin1', 8, 12) === 'WEBP'
  ) {
    return withoutWebpMetadata(bytes);
  }
  throw new EditorError(
    'unsupported-type',
    'Add pictures as JPEG, PNG, or WebP, with a name that ends in .jpg, .png, or .webp.',
  );
}
