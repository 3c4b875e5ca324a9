/** Kinds of block. A `definition` is what is left of a paragraph that held link definitions only. */
export type BlockType =
  | 'document'
  | 'quote'
  | 'list'
  | 'item'
  | 'note'
  | 'paragraph'
  | 'heading'
  | 'code'
  | 'html'
  | 'rule'
  | 'table'
  | 'definition';

/** How a list is marked; items whose markers agree make one list. */
export interface ListMarker {
  /** `*`, `+` or `-`; `.` or `)` after a number. */
  mark: string;
  /** First number of an ordered list. */
  start?: number | undefined;
  /** Columns from the edge of the container to the item's content. */
  width: number;
}

export type Alignment = 'left' | 'center' | 'right' | undefined;

/** Text with inline marks, and where it came from. */
export class Phrase {
  text = '';
  /** Pairs: an index in the text, and its offset in the source; what follows runs along until the next pair. */
  readonly places: number[] = [];
  /** Filled by the inline parser. */
  inlines: readonly Inline[] = [];

  /** The offset in the source of an index in the text. */
  offsetOf(index: number): number {
    let low = 0;
    for (let high = this.places.length / 2 - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.places[middle * 2] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return index - (this.places[low * 2] ?? 0) + (this.places[low * 2 + 1] ?? 0);
  }
}

/** A block of the text. Containers have children, leaves have a phrase; a table has rows of phrases. */
export class Block extends Phrase {
  type: BlockType;
  readonly parent: Block | undefined;
  readonly children: Block[] = [];
  /** First line of the source, from 0. */
  readonly line: number;
  /** Last line that is not blank. */
  end: number;
  isOpen = true;
  /** Offset of a heading's first character in the source, its marks included. */
  from = 0;
  /** Of a heading, 1 to 6; of fenced code, the fence's length; of an HTML block, what ends it. */
  level = 0;
  /** Of fenced code, its first line's words; of a note, its name. */
  info = '';
  /** Of fenced code. */
  fence = '';
  /** Columns before the mark of an item, or before a fence. */
  indent = 0;
  marker: ListMarker | undefined;
  /** Of a list: paragraphs in its items are set apart. */
  isLoose = false;
  /** Of an item with a box: whether it is ticked. */
  task: boolean | undefined;
  rows: Phrase[][] = [];
  alignments: Alignment[] = [];

  constructor(type: BlockType, parent: Block | undefined, line: number) {
    super();
    this.type = type;
    this.parent = parent;
    this.line = line;
    this.end = line;
  }
}

export type Mark = 'em' | 'strong' | 'del';

/**
 * A piece of a phrase. Pieces are a flat list in which links, pictures and marks open and close, in balance by
 * construction: however deep they nest, nothing that reads them needs a stack.
 *
 * - `text`; `verbatim`, which typography leaves alone; `reference`, a character reference of a rare name
 * - `code`, `html` (one tag or comment), `break`
 * - `marks`: closes marks, has text that was no mark, opens marks
 * - `link`, `image`: opens it; `end` closes the last one that is open
 * - `address`: a link whose words are its address
 * - `note`: a reference to a footnote, whose name is the text
 */
export interface Inline {
  type:
    | 'text'
    | 'verbatim'
    | 'reference'
    | 'code'
    | 'html'
    | 'break'
    | 'marks'
    | 'link'
    | 'image'
    | 'end'
    | 'address'
    | 'note';
  text: string;
  closes?: Mark[];
  opens?: Mark[];
  href?: string;
  title?: string | undefined;
  /** Of HTML that is kept: its words, without tags. */
  plain?: string;
  /** Of HTML, a link, a picture and an address: its place in the phrase, and that of its address if it stands there. */
  from?: number;
  to?: number;
  hrefFrom?: number | undefined;
  hrefTo?: number | undefined;
  /** Of a link or picture with a definition: the offset of the definition's URL in the source. */
  at?: number;
}

/** A link definition. */
export interface Definition {
  href: string;
  title?: string | undefined;
  /** Offset of the URL in the source, its angle bracket included. */
  at: number;
}

/** A parsed text. */
export interface Document {
  root: Block;
  /** The definition of a label. */
  find: (label: string) => Definition | undefined;
  /** Footnotes by name, in the form of {@link labelKey}. */
  notes: ReadonlyMap<string, Block>;
}

/** Labels of links and footnotes are the same whatever their case and spaces. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
