import { hash } from 'node:crypto';

/** The hash of a file's content. */
export const hashOf = (source: string | Uint8Array): string =>
  hash('sha256', source, 'base64url').slice(0, 22);
