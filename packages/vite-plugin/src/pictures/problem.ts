import type { UnreadablePicture } from '@tendwell/content/node';

export const EXPORT_AGAIN = 'export the picture again, as JPEG, PNG, WebP, AVIF, GIF, or SVG';

export function isUnreadable(value: object): value is UnreadablePicture {
  return 'problem' in value;
}
