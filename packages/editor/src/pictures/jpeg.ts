import { brokenPicture } from './broken-picture.js';

const START_OF_SCAN = 0xda;
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION_TAG = 0x0112;

/**
 * A JPEG without metadata: no Exif, XMP, IPTC, comments, or pictures that makers of cameras add. The color profile and
 * the orientation stay, because the picture would look different without them.
 */
export function withoutJpegMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw brokenPicture();
    const marker = bytes[at + 1] ?? 0;
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw brokenPicture();
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1) orientation = orientationOf(segment.subarray(4)) ?? orientation;
    if (isNeeded(marker, segment.subarray(4))) kept.push(segment);
    if (marker === START_OF_SCAN) {
      kept.push(scansOf(bytes, end));
      break;
    }
    at = end;
  }
  if (orientation !== 1) kept.splice(1, 0, exifWith(orientation));
  return Buffer.concat(kept);
}

/** The data from the start of the first scan to the end of the picture. Phones append videos and other pictures. */
function scansOf(bytes: Buffer, start: number): Buffer {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return bytes.subarray(start, at + 2);
  }
  // Truncated, but browsers show the existing part.
  return bytes.subarray(start);
}

function isNeeded(marker: number, content: Buffer): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const name = content.toString('latin1', 0, 12);
  // JFIF, the color profile, and how Adobe programs store colors.
  if (isApplication) return marker === 0xe0 ? name.startsWith('JFIF') : /^(?:ICC_PROFILE|Adobe)/.test(name);
  return marker !== 0xfe;
}

function orientationOf(content: Buffer): number | undefined {
  if (!content.subarray(0, 6).equals(EXIF)) return undefined;
  const tiff = content.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const start = u32(4);
    for (let entry = 0; entry < u16(start); entry += 1) {
      const at = start + 2 + entry * 12;
      if (u16(at) === ORIENTATION_TAG) {
        const value = u16(at + 8);
        return value >= 1 && value <= 8 ? value : undefined;
      }
    }
  } catch {
    // Broken Exif says nothing.
  }
  return undefined;
}

/** Exif with the orientation and nothing else. */
function exifWith(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION_TAG, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 2 + EXIF.length + tiff.length]);
  return Buffer.concat([head, EXIF, tiff]);
}
