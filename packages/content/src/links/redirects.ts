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
  const redirects: Redirect<FolderText>[] = [];
  for (const text of texts) {
    const urls = text.article?.redirectFrom;
    if (!urls) continue;
    for (const [index, url] of urls.entries()) redirects.push({ text, index, from: oldPathOf(url) });
  }
  return redirects;
}
