import { picturesOf } from '../markdown/figures.js';
import { endOf, plainText } from '../markdown/plain-text.js';
import { readDocument } from '../markdown/read-document.js';
import type { Alignment, Block, Inline, Mark, Phrase } from '../markdown/tree.js';
import { typesetter } from '../markdown/typography/typeset.js';

/** A block of a text. */
export type TreeBlock =
  | { readonly type: 'paragraph'; readonly inlines: readonly TreeInline[] }
  /** `level` is 1 for the highest level in the text, whatever it is. */
  | { readonly type: 'heading'; readonly level: number; readonly inlines: readonly TreeInline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly TreeBlock[] }
  /** `start` is the first number of an ordered list. A loose list has paragraphs in its items. */
  | {
      readonly type: 'list';
      readonly start?: number;
      readonly isLoose: boolean;
      readonly items: readonly TreeItem[];
    }
  | {
      readonly type: 'table';
      readonly alignments: readonly ('left' | 'center' | 'right' | undefined)[];
      readonly header: readonly (readonly TreeInline[])[];
      readonly rows: readonly (readonly (readonly TreeInline[])[])[];
    }
  /** A paragraph of nothing but pictures. The `title` of each is its caption. */
  | { readonly type: 'pictures'; readonly pictures: readonly (TreeInline & { readonly type: 'image' })[] }
  | { readonly type: 'rule' }
  /** The footnotes, at the end, in the order in which the text refers to them. */
  | { readonly type: 'notes'; readonly notes: readonly (readonly TreeBlock[])[] };

/** An item of a list. */
export interface TreeItem {
  /** Of a task list: true if it is done. */
  readonly task?: boolean;
  readonly blocks: readonly TreeBlock[];
}

/** A piece of a phrase. Text is not escaped, and URLs are as they were written. */
export type TreeInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'em' | 'strong' | 'del'; readonly inlines: readonly TreeInline[] }
  | { readonly type: 'link'; readonly href: string; readonly inlines: readonly TreeInline[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly title?: string }
  /** A reference to a footnote, by its number. */
  | { readonly type: 'note'; readonly number: number };

/** Browsers and mail programs stop at some hundreds of nested elements. */
const MAX_DEPTH = 24;

/**
 * A Markdown text as a tree, for a renderer that makes something other than a web page of it. Nested deeper than 24
 * levels, there is only text.
 *
 * @param locale The language of the text, for its typography. BCP 47. Default: `en`.
 * @example
 * ```ts
 * import { letterTree } from '@tendwell/content/letters';
 *
 * letterTree('Boil *water*.');
 * // [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Boil ' }, { type: 'em', inlines: [{ type: 'text', text: 'water' }] }, { type: 'text', text: '.' }] }]
 * ```
 */
export function letterTree(markdown: string, locale = 'en'): TreeBlock[] {
  const read = readDocument(markdown, { typeset: typesetter(locale) });
  const highest = read.headings.reduce((least, { level }) => Math.min(least, level), 6);
  const numbers = new Map([...read.notes.keys()].map((key, index) => [key, index + 1]));
  const builder = new Builder(numbers, highest);
  const blocks = builder.blocks(read.root.children, 0);
  if (read.notes.size === 0) return blocks;
  const notes = [...read.notes.values()].map(({ block }) => builder.blocks(block.children, 1));
  return [...blocks, { type: 'notes', notes }];
}

class Builder {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #highest: number;

  constructor(numbers: ReadonlyMap<string, number>, highest: number) {
    this.#numbers = numbers;
    this.#highest = highest;
  }

  blocks(blocks: readonly Block[], depth: number): TreeBlock[] {
    return blocks.flatMap((block) => this.#block(block, depth));
  }

  #block(block: Block, depth: number): TreeBlock[] {
    switch (block.type) {
      case 'note':
      case 'definition':
        return [];
      case 'heading':
        return [{ type: 'heading', level: block.level - this.#highest + 1, inlines: this.#phrase(block) }];
      case 'code':
        return [{ type: 'code', text: block.text }];
      case 'quote':
        if (depth >= MAX_DEPTH) return this.blocks(block.children, depth);
        return [{ type: 'quote', blocks: this.blocks(block.children, depth + 1) }];
      case 'list':
        return depth >= MAX_DEPTH
          ? block.children.flatMap(({ children }) => this.blocks(children, depth))
          : [this.#list(block, depth + 1)];
      case 'table':
        return [this.#table(block)];
      case 'rule':
        return [{ type: 'rule' }];
      default:
        return [this.#paragraph(block)];
    }
  }

  #paragraph(block: Block): TreeBlock {
    const pictures = picturesOf(block);
    if (pictures.length > 0) {
      return { type: 'pictures', pictures: pictures.map(([image, ...alt]) => imageOf(image, alt)) };
    }
    return { type: 'paragraph', inlines: this.#phrase(block) };
  }

  #list({ children, isLoose, marker }: Block, depth: number): TreeBlock {
    return {
      type: 'list',
      ...(marker?.start !== undefined && { start: marker.start }),
      isLoose,
      items: children.map((item) => ({
        ...(item.task !== undefined && { task: item.task }),
        blocks: this.blocks(item.children, depth),
      })),
    };
  }

  #table({ rows, alignments }: Block): TreeBlock {
    // A row may have fewer cells than the header, or more.
    const [header = [], ...body] = rows.map((cells) =>
      alignments.map((_: Alignment, index) => (cells[index] ? this.#phrase(cells[index]) : [])),
    );
    return { type: 'table', alignments, header, rows: body };
  }

  #phrase({ inlines }: Phrase): TreeInline[] {
    const open: { mark?: Mark; href?: string; inlines: TreeInline[] }[] = [{ inlines: [] }];
    const add = (piece: TreeInline) => open.at(-1)?.inlines.push(piece);
    const close = () => {
      const { mark, href, inlines = [] } = open.pop() ?? {};
      if (href !== undefined) add({ type: 'link', href, inlines });
      else if (mark) add({ type: mark, inlines });
    };
    let skipped = 0;
    for (let index = 0; index < inlines.length; index += 1) {
      const piece = inlines[index] as Inline;
      if (piece.type === 'image') {
        const end = endOf(inlines, index);
        add(imageOf(piece, inlines.slice(index + 1, end)));
        index = end;
      } else if (piece.type === 'marks') {
        for (const _ of piece.closes ?? []) {
          if (skipped > 0) skipped -= 1;
          else close();
        }
        if (piece.text) add({ type: 'text', text: piece.text });
        for (const mark of [...(piece.opens ?? [])].reverse()) {
          if (open.length > MAX_DEPTH) skipped += 1;
          else open.push({ mark, inlines: [] });
        }
      } else if (piece.type === 'link') open.push({ href: piece.href ?? '', inlines: [] });
      else if (piece.type === 'end') close();
      else add(this.#leaf(piece));
    }
    while (open.length > 1) close();
    return open[0]?.inlines ?? [];
  }

  #leaf({ type, text, href = '' }: Inline): TreeInline {
    if (type === 'code') return { type, text };
    if (type === 'break') return { type };
    if (type === 'address') return { type: 'link', href, inlines: [{ type: 'text', text }] };
    if (type === 'note') return { type, number: this.#numbers.get(text) ?? 0 };
    return { type: 'text', text };
  }
}

function imageOf({ href = '', title }: Inline, alt: readonly Inline[]): TreeInline & { type: 'image' } {
  return { type: 'image', src: href, alt: plainText(alt), ...(title && { title }) };
}
