import { brokenPicture } from './broken-picture.js';

const HEADER_BYTES = 12;
const METADATA = new Set(['EXIF', 'XMP ']);
/** The bits of the `VP8X` chunk that announce Exif and XMP. */
const ANNOUNCED = 0b0000_1100;

/** A WebP without metadata. */
export function withoutWebpMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  // Some programs state one byte too many.
  const length = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  for (let at = HEADER_BYTES; at < length; ) {
    if (at + 8 > length) throw brokenPicture();
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > length) throw brokenPicture();
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, length)));
    const type = chunk.toString('latin1', 0, 4);
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~ANNOUNCED;
    if (!METADATA.has(type)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) throw brokenPicture();
  const header = Buffer.from(bytes.subarray(0, HEADER_BYTES));
  const body = Buffer.concat(kept);
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}
