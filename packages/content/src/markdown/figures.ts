import { type Media, mediaOf } from '../media.js';
import { blockText, endOf, shorten } from './plain-text.js';
import type { Block, Inline } from './tree.js';

/** A picture: its opening piece, followed by the pieces of its alternative text. */
export type Picture = readonly [Inline, ...Inline[]];

/** The pictures of a paragraph that contains nothing but pictures and white space; otherwise none. */
export function picturesOf({ inlines }: Block): Picture[] {
  const pictures: Picture[] = [];
  for (let index = 0; index < inlines.length; index += 1) {
    const piece = inlines[index] as Inline;
    if (piece.type === 'image') {
      const end = endOf(inlines, index);
      pictures.push(inlines.slice(index, end) as [Inline, ...Inline[]]);
      index = end;
    } else if (!/^(?:text|break)$/.test(piece.type) || /\S/.test(piece.text)) return [];
  }
  return pictures;
}

/** The video or recording that a paragraph's link leads to, if the link is all there is in the paragraph. */
export function mediaIn({ inlines }: Block): Media | undefined {
  const [first] = inlines;
  const isAlone =
    first?.type === 'address'
      ? inlines.length === 1
      : first?.type === 'link' && endOf(inlines, 0) === inlines.length - 1;
  return isAlone ? mediaOf(first?.href ?? '') : undefined;
}

/** The first paragraph's words, cut at a word to about 200 characters. Without a paragraph, the first words there are. */
export function excerptOf(root: Block): string {
  let fallback = '';
  for (const block of root.children) {
    if (block.type === 'heading' || block.type === 'code') continue;
    if (picturesOf(block).length > 0 || mediaIn(block)) continue;
    const text = blockText(block).replace(/\s+/g, ' ').trim();
    if (block.type === 'paragraph' && text !== '') return shorten(text);
    fallback ||= text;
  }
  return shorten(fallback);
}
