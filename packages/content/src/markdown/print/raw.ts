import { escapeHtml } from '../../html.js';
import { decodeEntities } from '../entities/decode.js';
import { ATTRIBUTES, isAllowed, isPhrasing, isVoid, PARENTS } from './allowed-html.js';
import { escapeText } from './escape.js';
import { htmlPieces, type Tag } from './html-pieces.js';

const ATTRIBUTE = /([a-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'=<>`\s]+)))?/gi;
const MAX_DEPTH = 32;

/** The URL to print, or `undefined` if it is not safe. */
export type PrintUrl = (url: string, kind: 'link' | 'image') => string | undefined;

/** The part of {@link RawHtml} that the printer uses. */
export type RawWriter = Pick<RawHtml, 'isLink' | 'enter' | 'leave' | 'block' | 'write'>;

/** Options of {@link RawHtml}. */
export interface RawHtmlOptions {
  /** Attributes of all tags that are allowed too, with their values. */
  attributes?: Readonly<Record<string, RegExp>>;
  /** Called with the name of each tag that is not allowed anywhere. */
  onRemoved?: ((tag: string) => void) | undefined;
}

/**
 * Prints the allowed part of an author's HTML, always balanced: elements that are opened in a block or in marks are closed
 * at its end, and closing tags without an opening tag are left out. Needs no DOM.
 */
export class RawHtml {
  readonly #open: string[] = [];
  readonly #printUrl: PrintUrl;
  readonly #added: Readonly<Record<string, RegExp>>;
  readonly #onRemoved: RawHtmlOptions['onRemoved'];
  /** Elements that were opened before this index are outside the current place. */
  #base = 0;

  constructor(printUrl: PrintUrl, { attributes = {}, onRemoved }: RawHtmlOptions = {}) {
    this.#printUrl = printUrl;
    this.#added = attributes;
    this.#onRemoved = onRemoved;
  }

  /** True inside a link, which must not contain another one. */
  get isLink(): boolean {
    return this.#open.includes('a');
  }

  /** Starts a place, such as a block. Pass the result to {@link leave}. */
  enter(): number {
    const base = this.#base;
    this.#base = this.#open.length;
    return base;
  }

  /** Ends a place, and closes its open elements. */
  leave(base: number): string {
    const html = this.#closeTo(this.#base);
    this.#base = base;
    return html;
  }

  /** Prepares for a block: closes paragraphs, headings, links, and parts of tables, which cannot contain blocks. */
  block(): string {
    let html = '';
    for (let top = this.#top; top !== undefined && holdsNoBlock(top); top = this.#top) html += this.#close();
    return html;
  }

  /** Prints HTML. With `isInline`, only tags that are allowed inside text are kept. */
  write(text: string, isInline: boolean, isInLink = false): string {
    let html = '';
    for (const { tag, from, to } of htmlPieces(text)) {
      if (!tag) html += this.#text(text.slice(from, to));
      else if (tag.isClosing) html += this.#end(tag.name);
      else html += this.#start(tag, isInline, isInLink);
    }
    return html;
  }

  get #top(): string | undefined {
    return this.#open.length > this.#base ? this.#open.at(-1) : undefined;
  }

  #text(text: string): string {
    const before = text.trim() === '' ? '' : this.#leaveTable();
    return before + escapeText(text);
  }

  #start({ name, attributes }: Tag, isInline: boolean, isInLink: boolean): string {
    if (!isAllowed(name)) {
      this.#onRemoved?.(name);
      return '';
    }
    if (this.#open.length >= MAX_DEPTH) return '';
    if ((isInline && !isPhrasing(name)) || (name === 'a' && isInLink)) return '';
    let html = '';
    const parents = PARENTS[name];
    if (parents) {
      while (this.#top && !parents.includes(this.#top) && hasOptionalEnd(this.#top)) html += this.#close();
      if (name === 'tr' && this.#top === 'table') {
        // As HTML's parser does, so that the page has exactly the printed elements.
        this.#open.push('tbody');
        html += '<tbody>';
      }
      if (!parents.includes(this.#top ?? '')) return html;
    } else {
      html += this.#leaveTable();
      if (!isPhrasing(name)) html += this.block();
    }
    if (name === 'a') {
      const outer = this.#open.lastIndexOf('a');
      if (outer >= 0 && outer < this.#base) return html;
      if (outer >= 0) html += this.#closeTo(outer);
    }
    const printed = this.#attributes(name, attributes);
    if (printed === undefined) return html;
    if (!isVoid(name)) this.#open.push(name);
    return `${html}<${name}${printed}>`;
  }

  #end(name: string): string {
    const index = this.#open.lastIndexOf(name);
    return index < this.#base ? '' : this.#closeTo(index);
  }

  /** Text is not allowed between a table's rows and cells. */
  #leaveTable(): string {
    let html = '';
    while (this.#top && /^t(?:able|head|body|foot|r)$/.test(this.#top)) html += this.#close();
    return html;
  }

  #close(): string {
    return `</${this.#open.pop()}>`;
  }

  #closeTo(length: number): string {
    let html = '';
    while (this.#open.length > length) html += this.#close();
    return html;
  }

  /** The allowed attributes. `undefined` for an image without a URL. */
  #attributes(tag: string, text: string): string | undefined {
    const printed = new Map<string, string>();
    for (const [, written = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
      const name = written.toLowerCase();
      const value = this.#value(tag, name, decodeEntities(double ?? single ?? bare ?? ''));
      if (value !== undefined && !printed.has(name)) printed.set(name, ` ${name}="${escapeHtml(value)}"`);
    }
    if (tag === 'img') {
      if (!printed.has('src')) return undefined;
      if (!printed.has('alt')) printed.set('alt', ' alt=""');
      printed.set('loading', ' loading="lazy" decoding="async"');
    }
    return [...printed.values()].join('');
  }

  #value(tag: string, name: string, value: string): string | undefined {
    const patterns = { ...ATTRIBUTES['*'], ...this.#added, ...ATTRIBUTES[tag] };
    const pattern = Object.hasOwn(patterns, name) && patterns[name];
    if (!pattern) return undefined;
    if (pattern === 'link' || pattern === 'image') return this.#printUrl(value, pattern);
    return pattern.test(value) ? value : undefined;
  }
}

const hasOptionalEnd = (name: string) => isPhrasing(name) || name in PARENTS || /^(?:p|h\d)$/.test(name);

function holdsNoBlock(name: string): boolean {
  return isPhrasing(name) || /^(?:p|h\d|summary|table|thead|tbody|tfoot|tr|caption|dl|ul|ol)$/.test(name);
}
