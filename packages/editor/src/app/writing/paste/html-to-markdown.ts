import { parseInert } from '../inert-html.js';
import { printBlocks } from './print-blocks.js';
import type { Names } from './print-runs.js';
import { BlockReader } from './read-blocks.js';
import type { Block, PastedPicture } from './tree.js';
import { makeWordLists } from './word-lists.js';

/** The content of pasted HTML. */
export interface PastedHtml {
  /** The pictures in their order. */
  readonly pictures: readonly PastedPicture[];
  /** The text as Markdown. */
  markdown(names: Names): string;
}

/**
 * Reads HTML that was copied from Word, Google Docs, Pages, a mail program, or a browser, and keeps what Markdown can
 * express: headings, bold, italic, links, lists, quotes, tables, notes, and pictures. Colors, fonts, comments, and
 * tracking parameters are dropped. The highest heading becomes one of level 2, because the title of an article is level
 * 1.
 */
export function readPastedHtml(markup: string): PastedHtml {
  const page = parseInert(withoutStyles(markup));
  makeWordLists(page);
  const reader = new BlockReader();
  const blocks = shiftHeadings(reader.read(page.body));
  return {
    pictures: reader.pictures,
    markdown: (names) => printBlocks(blocks, names),
  };
}

function shiftHeadings(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const shift = 2 - Math.min(...levels);
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: Math.min(6, block.level + shift) } : block,
  );
}

/**
 * Renames style elements and attributes, whose text is all that is needed. With a strict Content-Security-Policy,
 * browsers report each of them, even in a document that is not shown.
 */
const withoutStyles = (markup: string) =>
  markup
    .replace(/<(\/?)style\b/gi, '<$1template')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ' data-style'));
