import { brokenPicture } from './broken-picture.js';

const SIGNATURE_BYTES = 8;
/** Chunks with text, times, and Exif. */
const METADATA = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

/** A PNG without metadata. Chunks that change its look stay. */
export function withoutPngMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; ; ) {
    if (at + 12 > bytes.length) throw brokenPicture();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw brokenPicture();
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!METADATA.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
