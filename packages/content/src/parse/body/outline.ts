import { endOf, plainText } from '../../markdown/plain-text.js';
import { readDocument } from '../../markdown/read-document.js';
import type { Block, Inline, Phrase } from '../../markdown/tree.js';

/** A stretch of a Markdown text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A link of a text; its stretch is the address, or the whole link where the address is defined elsewhere. */
export interface FoundLink extends Stretch {
  href: string;
  /** The words that are linked. */
  text: string;
}

/** A picture of a text; its stretch is the address, or the whole picture where the address is defined elsewhere. */
export interface FoundImage extends Stretch {
  src: string;
  alt: string;
  /** The whole picture. */
  whole: Stretch;
}

/** A heading of a text. */
export interface FoundHeading extends Stretch {
  depth: number;
  text: string;
}

/** What can be wrong with a Markdown text, with its places. Code and raw HTML are left out. */
export interface Outline {
  links: FoundLink[];
  images: FoundImage[];
  headings: FoundHeading[];
}

/** Reads a text as the renderer does. Never throws; takes linear time. */
export function outlineOf(markdown: string): Outline {
  const outline: Outline = { links: [], images: [], headings: [] };
  const visit = (block: Block) => {
    visitPhrase(block, outline);
    for (const cell of block.rows.flat()) visitPhrase(cell, outline);
    if (block.type === 'heading') outline.headings.push(headingOf(block));
    block.children.forEach(visit);
  };
  visit(readDocument(markdown).root);
  return outline;
}

function visitPhrase(phrase: Phrase, outline: Outline): void {
  const pieces = phrase.inlines;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Inline;
    if (piece.type !== 'link' && piece.type !== 'address' && piece.type !== 'image') continue;
    const { href = '', from = 0, to = 0, hrefFrom = from, hrefTo = to } = piece;
    const end = piece.type === 'address' ? index : endOf(pieces, index);
    const text = plainText(pieces.slice(index, end + 1)).trim();
    const whole = stretch(phrase, from, to);
    const place = hrefTo > hrefFrom ? stretch(phrase, hrefFrom, hrefTo) : whole;
    if (piece.type === 'image') {
      outline.images.push({ src: href, alt: text, whole, ...place });
      // A link in the words of a picture is none.
      index = end;
    } else outline.links.push({ href, text, ...place });
  }
}

function headingOf(block: Block): FoundHeading {
  const { end } = stretch(block, 0, block.text.length);
  return { depth: block.level, text: plainText(block.inlines).trim(), start: block.from, end };
}

function stretch(phrase: Phrase, from: number, to: number): Stretch {
  return { start: phrase.offsetOf(from), end: to > from ? phrase.offsetOf(to - 1) + 1 : phrase.offsetOf(to) };
}
