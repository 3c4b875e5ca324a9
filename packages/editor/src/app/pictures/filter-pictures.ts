import type { PictureSummary } from '../../api/types.js';

/** Which pictures a list shows. */
export const USES = ['all', 'unused', 'undescribed'] as const;

/** The settings above the list. */
export interface PictureFilter {
  /** Words in the path of the picture, or of a file that shows it. */
  readonly search: string;
  readonly use: (typeof USES)[number];
}

/** The pictures that match. */
export function filterPictures(
  pictures: readonly PictureSummary[],
  { search, use }: PictureFilter,
): PictureSummary[] {
  const words = fold(search).split(/\s+/);
  return pictures.filter(({ path, usedIn, undescribedIn }) => {
    if (use === 'unused' && usedIn.length > 0) return false;
    if (use === 'undescribed' && undescribedIn.length === 0) return false;
    const text = fold([path, ...usedIn].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without accents, which can be one character with their letter or two. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
