import { unescapeText } from '../entities/decode.js';
import { Block, type BlockType, type Definition, type Document, labelKey } from '../tree.js';
import { continueBlock, skipQuoteMark } from './continue-block.js';
import { Cursor } from './cursor.js';
import { definitionFinder } from './definitions.js';
import { finishBlock, takeDefinitions } from './finish-block.js';
import { endsHtml, htmlKind } from './html-start.js';
import { readMarker } from './list-marker.js';
import { readAlignments, splitRow } from './table.js';

/**
 * The maximum depth of quotes, items, and footnotes, because each line is compared with all open ones. Deeper ones are
 * text.
 */
const MAX_DEPTH = 32;

const HEADING = /(#{1,6})(?:[ \t]+|$)/y;
const FENCE = /`{3,}(?=[^`]*$)|~{3,}/y;
const UNDERLINE = /(?:=+|-+)[ \t]*$/y;
const RULE = /(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/y;
const NOTE = /\[\^([^\s[\]]{1,99})\]:[ \t]*/y;

/**
 * Parses the blocks of a text line by line, with a path of open blocks, as described in the CommonMark specification.
 */
export class BlockParser {
  readonly #line = new Cursor();
  readonly #root = new Block('document', undefined, 0);
  readonly #definitions = new Map<string, Definition>();
  readonly #notes = new Map<string, Block>();
  /** The innermost open block, and the innermost block that the line continues. */
  #tip = this.#root;
  #matched = this.#root;
  #depth = 0;

  parse(source: string): Document {
    for (let start = 0; start < source.length; ) {
      const newline = source.indexOf('\n', start);
      const next = newline < 0 ? source.length : newline;
      const end = source.charCodeAt(next - 1) === 13 ? next - 1 : next;
      this.#line.begin(source.slice(start, Math.max(start, end)), start);
      this.#read();
      start = next + 1;
    }
    while (this.#tip !== this.#root) this.#close(this.#tip);
    return { root: this.#root, find: definitionFinder(this.#definitions, source.length), notes: this.#notes };
  }

  #read(): void {
    const line = this.#line;
    let container = this.#root;
    this.#depth = 0;
    for (let child = container.children.at(-1); child?.isOpen; child = container.children.at(-1)) {
      line.look();
      const continuation = continueBlock(child, line);
      if (continuation === 'last') {
        this.#close(child);
        return;
      }
      if (!continuation) break;
      container = child;
      if (child.type !== 'list') this.#depth += 1;
    }
    this.#matched = container;
    if (container.type !== 'code' && container.type !== 'html') {
      do line.look();
      while (!line.isBlank && this.#start());
    }
    this.#addText();
  }

  /** Opens a block if one starts here. True if another block may start inside it. */
  #start(): boolean {
    const line = this.#line;
    const container = this.#matched;
    const isParagraph = container.type === 'paragraph';
    if (line.indent > 3) {
      // Code cannot interrupt a paragraph, not even on a lazy continuation line.
      if (this.#tip.type !== 'paragraph') this.#indentedCode();
      return false;
    }
    switch (line.text[line.next]) {
      case '>':
        if (this.#depth >= MAX_DEPTH) return false;
        skipQuoteMark(line);
        this.#open('quote');
        return true;
      case '#':
        return this.#heading();
      case '`':
      case '~':
        return this.#fencedCode();
      case '<':
        return this.#html(isParagraph);
      case '=':
        return isParagraph && this.#underline();
      case '-':
        return (isParagraph && this.#underline()) || this.#rule() || this.#item() || this.#table();
      case '*':
      case '_':
        return this.#rule() || this.#item();
      case '[':
        return this.#note();
      case ':':
      case '|':
        return this.#table();
      default:
        return this.#item();
    }
  }

  #indentedCode(): void {
    this.#line.skipColumns(4);
    this.#open('code');
  }

  #heading(): false {
    const line = this.#line;
    const found = line.match(HEADING);
    if (!found) return false;
    const from = line.start + line.next;
    line.skipSpace();
    line.skip(found[0].length);
    line.look();
    line.skipSpace();
    const block = this.#open('heading');
    block.from = from;
    block.level = (found[1] as string).length;
    block.places.push(0, line.start + line.offset);
    const text = line.rest().trimEnd();
    let end = text.length;
    while (text[end - 1] === '#') end -= 1;
    // A closing run of # must follow a space.
    const isClosed = end === 0 || /[ \t]/.test(text[end - 1] as string);
    block.text = isClosed ? text.slice(0, end).trimEnd() : text;
    line.finish();
    return false;
  }

  #fencedCode(): false {
    const line = this.#line;
    const fence = line.match(FENCE)?.[0];
    if (!fence) return false;
    const { indent } = line;
    line.skipSpace();
    line.skip(fence.length);
    const block = this.#open('code');
    Object.assign(block, { fence, indent, info: unescapeText(line.rest().trim()) });
    line.finish();
    return false;
  }

  #html(interruptsParagraph: boolean): false {
    // It cannot interrupt a paragraph on a lazy continuation line either.
    const isLazy = this.#tip.type === 'paragraph' && this.#tip !== this.#matched;
    const kind = htmlKind(this.#line, interruptsParagraph || isLazy);
    if (kind !== undefined) this.#open('html').level = kind;
    return false;
  }

  #underline(): boolean {
    const found = this.#line.match(UNDERLINE);
    const paragraph = this.#matched;
    if (!found) return false;
    takeDefinitions(paragraph, this.#definitions);
    if (paragraph.text === '') return false;
    paragraph.type = 'heading';
    paragraph.level = found[0].startsWith('=') ? 1 : 2;
    paragraph.from = paragraph.places[1] ?? 0;
    paragraph.end = this.#line.number;
    paragraph.text = paragraph.text.trimEnd();
    this.#line.finish();
    this.#close(paragraph);
    this.#matched = this.#tip;
    return true;
  }

  #rule(): boolean {
    if (!this.#line.match(RULE)) return false;
    this.#open('rule');
    this.#line.finish();
    return true;
  }

  #item(): boolean {
    const line = this.#line;
    if (this.#depth >= MAX_DEPTH) return false;
    const { indent } = line;
    const marker = readMarker(line, this.#matched.type === 'paragraph');
    if (!marker) return false;
    this.#closeUnmatched();
    if (this.#matched.type === 'paragraph' || this.#matched.type === 'table') this.#leave();
    if (this.#matched.type !== 'list' || this.#matched.marker?.mark !== marker.mark) {
      this.#open('list').marker = marker;
    }
    Object.assign(this.#open('item'), { marker, indent });
    return true;
  }

  #note(): boolean {
    const line = this.#line;
    const found = this.#depth < MAX_DEPTH && line.match(NOTE);
    if (!found) return false;
    line.skipSpace();
    line.skip(found[0].length);
    const block = this.#open('note');
    block.info = found[1] as string;
    const key = labelKey(block.info);
    if (!this.#notes.has(key)) this.#notes.set(key, block);
    return true;
  }

  /** Makes the last line of a paragraph the header of a table. */
  #table(): boolean {
    const line = this.#line;
    const paragraph = this.#matched;
    if (paragraph.type !== 'paragraph' || this.#tip !== paragraph) return false;
    const { text, places } = paragraph;
    const begin = text.lastIndexOf('\n', text.length - 2) + 1;
    const header = text.slice(begin, -1);
    const alignments = readAlignments(line.text.slice(line.next), header);
    if (!alignments) return false;
    const headerStart = places.at(-1) as number;
    paragraph.text = text.slice(0, begin);
    paragraph.places.length -= 2;
    if (begin > 0) paragraph.end -= 1;
    else paragraph.type = 'definition';
    this.#leave();
    const table = this.#open('table');
    table.alignments = alignments;
    table.rows.push(splitRow(header, headerStart));
    line.finish();
    return true;
  }

  /** Adds the rest of the line: the text of a paragraph, of code or HTML, or the row of a table. */
  #addText(): void {
    const line = this.#line;
    if (this.#tip !== this.#matched && this.#tip.type === 'paragraph' && !line.isBlank) {
      this.#append(this.#tip);
      return;
    }
    this.#closeUnmatched();
    const block = this.#matched;
    if (block.type === 'code') {
      if (block.fence && block.line === line.number) return;
      this.#append(block);
    } else if (block.type === 'html') {
      this.#append(block);
      if (endsHtml(block.level, line.text)) this.#close(block);
    } else if (!line.isBlank) {
      if (block.type === 'table') {
        block.end = line.number;
        // As on GitHub, cells beyond the last column are ignored, with the links and footnotes in them.
        const cells = splitRow(line.text.slice(line.next), line.start + line.next);
        block.rows.push(cells.slice(0, block.alignments.length));
      } else if (block.type === 'paragraph') this.#append(block);
      else this.#append(this.#open('paragraph'));
    }
  }

  #append(block: Block): void {
    const line = this.#line;
    // A blank line at the end belongs to fenced code, and to HTML that does not end at a blank line.
    if (!line.isBlank || block.fence || block.type === 'html') block.end = line.number;
    if (block.type === 'paragraph') line.skipSpace();
    block.places.push(block.text.length, line.start + line.offset);
    block.text += `${line.rest()}\n`;
  }

  /** Adds a block to the innermost one that the line continues, and closes those that it does not continue. */
  #open(type: BlockType): Block {
    this.#closeUnmatched();
    while (
      type === 'item'
        ? this.#matched.type !== 'list'
        : !['document', 'quote', 'item', 'note'].includes(this.#matched.type)
    ) {
      this.#leave();
    }
    const block = new Block(type, this.#matched, this.#line.number);
    this.#matched.children.push(block);
    this.#tip = block;
    this.#matched = block;
    if (type !== 'list') this.#depth += 1;
    return block;
  }

  #closeUnmatched(): void {
    while (this.#tip !== this.#matched) this.#close(this.#tip);
  }

  #leave(): void {
    this.#close(this.#matched);
    this.#matched = this.#tip;
  }

  #close(block: Block): void {
    const parent = block.parent as Block;
    finishBlock(block, this.#definitions);
    parent.end = Math.max(parent.end, block.end);
    this.#tip = parent;
  }
}
