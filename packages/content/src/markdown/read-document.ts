import { BlockParser } from './blocks/parse-blocks.js';
import { picturesOf } from './figures.js';
import { parseInlines } from './inlines/parse-inlines.js';
import { endOf } from './plain-text.js';
import { type Block, type Document, type Inline, labelKey, type Phrase } from './tree.js';
import type { Typeset } from './typography/typeset.js';

/** A footnote that the text refers to. */
export interface Note {
  block: Block;
  /** The number of references to it. */
  references: number;
}

/** A parsed text, with its phrases. */
export interface ReadDocument {
  root: Block;
  /** All headings, including those in quotes, lists, and footnotes, in the order of the text. */
  headings: Block[];
  /** Footnotes by key, in the order in which the text refers to them. */
  notes: ReadonlyMap<string, Note>;
}

/** Parses the HTML in a text, phrase by phrase, in the order of the text. */
export interface KeptHtml {
  /** True inside an element whose content is not shown, such as `<script>`. */
  readonly isHidden: boolean;
  /** Removes the pieces of a phrase that are not shown. */
  readPhrase(phrase: Phrase): void;
  /** Sets the `inlines` of a block of HTML. */
  readBlock(block: Block): void;
}

/** Options of {@link readDocument}. */
export interface ReadOptions {
  typeset?: Typeset | undefined;
  /** Keeps HTML, to be sanitized, and removes what is not shown. Default: HTML is text. */
  keepHtml?: ((source: string) => KeptHtml) | undefined;
}

/** Parses a text. Footnotes without a reference are left out. */
export function readDocument(markdown: string, options: ReadOptions = {}): ReadDocument {
  // The replacements have the same length, so that offsets stay the same.
  const source = markdown.replaceAll('\0', '\ufffd').replace(/\r(?!\n)/g, '\n');
  const parsed = new BlockParser().parse(source);
  const reader = new Reader(parsed, options, options.keepHtml?.(source));
  reader.read(parsed.root);
  // Footnotes may refer to other footnotes: the map grows during the loop.
  for (const { block } of reader.notes.values()) for (const child of block.children) reader.read(child);
  return { root: parsed.root, headings: reader.headings, notes: reader.notes };
}

class Reader {
  readonly headings: Block[] = [];
  readonly notes = new Map<string, Note>();
  readonly #parsed: Document;
  readonly #options: ReadOptions;
  readonly #html: KeptHtml | undefined;

  constructor(parsed: Document, options: ReadOptions, html: KeptHtml | undefined) {
    this.#parsed = parsed;
    this.#options = options;
    this.#html = html;
  }

  read(block: Block): void {
    const wasHidden = this.#html?.isHidden;
    this.#readBlock(block);
    if (wasHidden && this.#html?.isHidden) block.type = 'definition';
    if (block.type === 'heading') this.headings.push(block);
  }

  #readBlock(block: Block): void {
    switch (block.type) {
      case 'note':
        return;
      case 'heading':
        this.#readPhrase(block);
        return;
      case 'paragraph':
        this.#readPhrase(block);
        this.#typesetCaptions(block);
        return;
      case 'table':
        for (const row of block.rows) for (const cell of row) this.#readPhrase(cell);
        return;
      case 'html':
        if (this.#html) this.#html.readBlock(block);
        else block.inlines = [{ type: 'verbatim', text: block.text.trim() }];
        return;
      default:
        for (const child of block.children) this.read(child);
    }
  }

  #readPhrase(phrase: Phrase): void {
    phrase.inlines = parseInlines(phrase, this.#parsed);
    this.#html?.readPhrase(phrase);
    const pieces = phrase.inlines;
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] as Inline;
      if (piece.type === 'html' && !this.#html) piece.type = 'verbatim';
      // Alternative text contains no footnotes.
      if (piece.type === 'image') index = endOf(pieces, index);
      if (piece.type !== 'note') continue;
      piece.text = labelKey(piece.text);
      const block = this.#parsed.notes.get(piece.text) as Block;
      const note = this.notes.get(piece.text) ?? { block, references: 0 };
      note.references += 1;
      this.notes.set(piece.text, note);
    }
    this.#options.typeset?.(pieces);
  }

  #typesetCaptions(block: Block): void {
    for (const [picture] of picturesOf(block)) {
      if (!picture.title) continue;
      const caption: Inline = { type: 'text', text: picture.title };
      this.#options.typeset?.([caption]);
      picture.title = caption.text;
    }
  }
}
