/** Types of blocks. A `definition` was a paragraph that only contained link definitions. */
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

/** The marker of a list item. Items with the same kind of marker form one list. */
export interface ListMarker {
  /** `*`, `+`, or `-`; `.` or `)` after a number. */
  mark: string;
  /** First number of an ordered list. */
  start?: number | undefined;
  /** Columns from the start of the container to the item's content. */
  width: number;
}

export type Alignment = 'left' | 'center' | 'right' | undefined;

/** Text with inline markup, and its position in the source. */
export class Phrase {
  text = '';
  /** Pairs of an index in the text and its offset in the source. Between pairs, both grow equally. */
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

/** A block of a text. Containers have children, leaves have a phrase, and tables have rows of phrases. */
export class Block extends Phrase {
  type: BlockType;
  readonly parent: Block | undefined;
  readonly children: Block[] = [];
  /** First line of the source, from 0. */
  readonly line: number;
  /** Last line that is not blank. */
  end: number;
  isOpen = true;
  /** Offset of a heading's first character in the source, including its markup. */
  from = 0;
  /** The level of a heading (1 to 6), the length of a code fence, or what ends an HTML block. */
  level = 0;
  /** The info string of fenced code, or the name of a footnote. */
  info = '';
  /** The fence of fenced code. */
  fence = '';
  /** Columns before the marker of an item, or before a fence. */
  indent = 0;
  marker: ListMarker | undefined;
  /** True for a list whose items have paragraphs. */
  isLoose = false;
  /** For a task list item: true if it is checked. */
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
 * A piece of a phrase. Pieces are a flat list in which links, images, and marks open and close. They are always balanced,
 * and reading them takes no recursion, however deeply they are nested.
 *
 * - `text`; `verbatim`, which typography doesn't change; `reference`, a character reference with a rare name
 * - `code`, `html` (one tag or comment), `break`
 * - `marks`: closes marks, has delimiters that are text, opens marks
 * - `link`, `image`: opens one; `end` closes the last open one
 * - `address`: a link whose text is its URL
 * - `note`: a reference to the footnote named by the text
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
  /** The plain text of HTML that is kept. */
  plain?: string;
  /**
   * The range of HTML, a link, an image, or an address in the phrase, and that of its URL, unless it is in a
   * definition.
   */
  from?: number;
  to?: number;
  hrefFrom?: number | undefined;
  hrefTo?: number | undefined;
  /** For a link or image with a definition: the offset of the definition's URL in the source. */
  at?: number;
}

/** A link definition. */
export interface Definition {
  href: string;
  title?: string | undefined;
  /** Offset of the URL in the source, including an angle bracket. */
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

/** The form in which labels of links and footnotes are compared: case and white space make no difference. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
