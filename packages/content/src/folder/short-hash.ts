import { hash } from 'node:crypto';

/**
 * The first bytes of a SHA-256 hash in base64url, four characters for three bytes. A part of the string of the whole hash would
 * keep that in memory, for thousands of texts.
 */
export const shortHash = (source: string | Uint8Array, bytes: number): string =>
  hash('sha256', source, 'buffer').toString('base64url', 0, bytes);
