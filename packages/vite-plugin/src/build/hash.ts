import { hash } from 'node:crypto';

/** The hash of a file's content. A part of a longer string would keep all of it in memory, for thousands of files. */
export const hashOf = (source: string | Uint8Array): string =>
  hash('sha256', source, 'buffer').toString('base64url', 0, 15);
