import { endOf, plainText } from '../../markdown/plain-text.js';
import type { ReadDocument } from '../../markdown/read-document.js';
import type { Block, Inline, Phrase } from '../../markdown/tree.js';
import type { Span } from '../../source/source.js';

/** A link. Its span is the URL, or the whole link where the URL comes from a definition. */
export interface FoundLink extends Span {
  href: string;
  /** The link text. */
  text: string;
  /** Offset of the URL in the definition, including an angle bracket. Absent if the URL is in the link itself. */
  definedAt?: number | undefined;
}

/** An image. Its span is the URL, or the whole image where the URL comes from a definition. */
export interface FoundImage extends Span {
  src: string;
  alt: string;
  /** The whole image. */
  whole: Span;
  /** As in {@link FoundLink}. */
  definedAt?: number | undefined;
}

/** A heading. */
export interface FoundHeading extends Span {
  depth: number;
  text: string;
}

/** Links, images and headings with their offsets in the text. Code and raw HTML are skipped. */
export interface Outline {
  links: FoundLink[];
  images: FoundImage[];
  headings: FoundHeading[];
}

/** The outline of a parsed text. Takes linear time. */
export function outlineOf(read: ReadDocument): Outline {
  const outline: Outline = { links: [], images: [], headings: [] };
  const visit = (block: Block) => {
    visitPhrase(block, outline);
    for (const cell of block.rows.flat()) visitPhrase(cell, outline);
    if (block.type === 'heading') outline.headings.push(headingOf(block));
    block.children.forEach(visit);
  };
  visit(read.root);
  return outline;
}

function visitPhrase(phrase: Phrase, outline: Outline): void {
  const pieces = phrase.inlines;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Inline;
    if (piece.type !== 'link' && piece.type !== 'address' && piece.type !== 'image') continue;
    const { href = '', from = 0, to = 0, hrefFrom = from, hrefTo = to, at: definedAt } = piece;
    const end = piece.type === 'address' ? index : endOf(pieces, index);
    const text = plainText(pieces.slice(index, end + 1)).trim();
    const whole = spanOf(phrase, from, to);
    const place = hrefTo > hrefFrom ? spanOf(phrase, hrefFrom, hrefTo) : whole;
    if (piece.type === 'image') {
      outline.images.push({ src: href, alt: text, whole, definedAt, ...place });
      // A link in an alternative text is not a link.
      index = end;
    } else outline.links.push({ href, text, definedAt, ...place });
  }
}

function headingOf(block: Block): FoundHeading {
  const { end } = spanOf(block, 0, block.text.length);
  return { depth: block.level, text: plainText(block.inlines).trim(), start: block.from, end };
}

function spanOf(phrase: Phrase, from: number, to: number): Span {
  return { start: phrase.offsetOf(from), end: to > from ? phrase.offsetOf(to - 1) + 1 : phrase.offsetOf(to) };
}
