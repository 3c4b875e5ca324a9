import type { TreeBlock, TreeInline } from '@tendwell/content/letters';

/** Longer ones are cut off by every mail program. */
const MAX_LENGTH = 140;

/** The preheader of a letter that states none: its first words. */
export function preheaderOf(blocks: readonly TreeBlock[]): string {
  const first = blocks.find((block) => block.type === 'paragraph');
  if (first?.type !== 'paragraph') return '';
  const words = wordsOf(first.inlines).replace(/\s+/g, ' ').trim();
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.slice(0, MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_LENGTH / 2)).trim()}…`;
}

function wordsOf(inlines: readonly TreeInline[]): string {
  return inlines
    .map((inline) => {
      if ('inlines' in inline) return wordsOf(inline.inlines);
      if (inline.type === 'break') return ' ';
      return 'text' in inline ? inline.text : '';
    })
    .join('');
}
