import type { ContentText, FolderText } from '../folder/folder-text.js';
import { oldPathOf } from '../paths.js';

/** One entry of an article's `redirectFrom`. */
export interface Redirect<Text extends ContentText = ContentText> {
  readonly text: Text;
  /** Its index in the list. */
  readonly index: number;
  /** The old path, in canonical form. */
  readonly from: string;
}

/** The redirects of all texts. */
export function redirectsOf(texts: readonly FolderText[]): Redirect<FolderText>[] {
  return texts.flatMap((text) =>
    (text.article?.redirectFrom ?? []).map((url, index) => ({ text, index, from: oldPathOf(url) })),
  );
}
