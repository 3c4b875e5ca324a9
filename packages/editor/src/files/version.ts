import { hash } from 'node:crypto';

/** The version of a text: the same for the same text, with or without a byte order mark. It is `InspectedText.hash`. */
export function versionOf(text: string): string {
  return hash('sha256', text.startsWith('\ufeff') ? text.slice(1) : text, 'base64url');
}

/** The version of a picture. */
export const bytesVersion = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64url');
