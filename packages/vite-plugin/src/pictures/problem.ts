/** Why a picture cannot be used. */
export interface Unreadable {
  /** What is wrong, after the name of the file: `is empty`. */
  readonly problem: string;
  /** What to do. */
  readonly help: string;
}

export const EXPORT_AGAIN = 'export the picture again, as JPEG, PNG, WebP, AVIF, GIF, or SVG';

export function isUnreadable(value: object): value is Unreadable {
  return 'problem' in value;
}
