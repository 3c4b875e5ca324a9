import type { UnreadablePicture } from '@tendwell/content/node';

/** Why a picture cannot be used. */
export type Unreadable = UnreadablePicture;

export const EXPORT_AGAIN = 'export the picture again, as JPEG, PNG, WebP, AVIF, GIF, or SVG';

export function isUnreadable(value: object): value is Unreadable {
  return 'problem' in value;
}
