import type { Block, Inline } from './tree.js';

/** The plain text of a phrase, as a reader sees it. */
export function plainText(pieces: readonly Inline[]): string {
  let text = '';
  for (const piece of pieces) {
    // HTML that is shown as text is left out of alternative text, except for its line breaks.
    if (piece.type === 'html') text += piece.plain ?? (/^<br/i.test(piece.text) ? '\n' : '');
    else if (piece.type !== 'note') text += piece.text;
  }
  return text;
}

/** The plain text of a block, with a line break between its parts. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'note':
    case 'definition':
      return '';
    case 'code':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map(({ inlines }) => plainText(inlines)).join(' ')).join('\n');
    case 'paragraph':
    case 'heading':
    case 'html':
      return plainText(block.inlines);
    default:
      return block.children.map(blockText).join('\n');
  }
}

/** The index of the `end` of the link or image that starts at an index. */
export function endOf(pieces: readonly Inline[], index: number): number {
  let depth = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const { type } = pieces[at] as Inline;
    if (type === 'link' || type === 'image') depth += 1;
    else if (type === 'end' && --depth === 0) return at;
  }
  return pieces.length;
}

const EXCERPT_LENGTH = 200;

/** A text, cut between words to about 200 characters. */
export function shorten(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  const end = cut.lastIndexOf(' ');
  // Text in a script without spaces is cut between characters.
  const words = end > EXCERPT_LENGTH / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join('');
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
