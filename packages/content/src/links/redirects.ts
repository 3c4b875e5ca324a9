import type { FolderText } from '../folder/folder-text.js';
import { oldPathOf } from './path.js';

/** One entry of an article's `redirectFrom`. */
export interface Redirect {
  readonly text: FolderText;
  /** Its index in the list. */
  readonly index: number;
  /** The old path, in the form of `pagePath`. */
  readonly from: string;
}

/** The old paths of all texts. */
export function redirectsOf(texts: readonly FolderText[]): Redirect[] {
  return texts.flatMap((text) =>
    (text.article?.redirectFrom ?? []).map((url, index) => ({ text, index, from: oldPathOf(url) })),
  );
}
