import { isLeftToBrowser } from '#entities';
import { mailtoUrl } from '../../contact/urls.js';
import { decodeEntities, referenceAt } from '../entities/decode.js';
import { type Document, type Inline, labelKey, type Phrase } from '../tree.js';
import { BareLinks } from './bare-links.js';
import { Delimiters } from './delimiters.js';
import { readTarget } from './link-target.js';
import { rawHtmlEnd } from './raw-html.js';

const PLAIN = /[^\n\\`*_~[\]!<&]+/y;
const BACKTICKS = /`+/g;
const ADDRESS = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>/iy;
const MAIL =
  /<([\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iy;
const NOTE = /\[\^([^\s[\]]{1,99})\]/y;
const SPACES = / */y;

/** An opening bracket that may start a link or an image. */
interface Bracket {
  piece: number;
  /** The index after it. */
  inside: number;
  isImage: boolean;
  /** The delimiters before it. */
  bottom: Delimiters['last'];
  /** Another bracket was opened after it, so the text between the brackets cannot be a label. */
  hasBracket: boolean;
}

/** What all phrases of a text share. */
export type Names = Pick<Document, 'find' | 'notes'>;

/** Parses a phrase into text, marks, links, and other pieces. */
export function parseInlines(phrase: Phrase, names: Names): Inline[] {
  return new InlineParser(phrase.text, names).parse();
}

class InlineParser {
  readonly #text: string;
  readonly #names: Names;
  readonly #pieces: Inline[] = [];
  readonly #delimiters = new Delimiters();
  readonly #bare: BareLinks;
  readonly #brackets: Bracket[] = [];
  /** Brackets below this index contain a link, so they cannot start one. */
  #inactive = 0;
  /** The index of the last run of backticks of each length. */
  #backticks: Map<number, number> | undefined;
  /** Ends of comments and similar markup that the rest of the text does not contain. */
  readonly #missing = new Set<string>();
  #index = 0;
  /** The end of the plain text that was searched last. */
  #sign = 0;
  /** The number of spaces removed at the end of a line. */
  #spaces = 0;
  /** Text that is not in a piece yet. */
  #plain = '';

  constructor(text: string, names: Names) {
    this.#text = text;
    this.#names = names;
    this.#bare = new BareLinks(text);
  }

  parse(): Inline[] {
    const text = this.#text;
    const bare = this.#bare;
    while (this.#index < text.length) {
      if (bare.next < this.#index) bare.find(this.#index);
      if (bare.next === this.#index && this.#bareLink()) continue;
      if (this.#plainEnd() > this.#index) this.#readPlain();
      else if (!this.#special(text[this.#index] as string)) {
        this.#plain += text[this.#index];
        this.#index += 1;
      }
    }
    this.#delimiters.match(undefined);
    this.#flush();
    return this.#pieces;
  }

  /** The index of the next special character. */
  #plainEnd(): number {
    if (this.#sign <= this.#index) {
      PLAIN.lastIndex = this.#index;
      this.#sign = PLAIN.test(this.#text) ? PLAIN.lastIndex : this.#index;
    }
    return this.#sign;
  }

  #readPlain(): void {
    const { next } = this.#bare;
    const end = next > this.#index ? Math.min(this.#sign, next) : this.#sign;
    let last = end;
    if (this.#text[end] === '\n') while (last > this.#index && this.#text[last - 1] === ' ') last -= 1;
    this.#spaces = end - last;
    this.#plain += this.#text.slice(this.#index, last);
    this.#index = end;
  }

  #push(piece: Inline): void {
    this.#flush();
    this.#pieces.push(piece);
  }

  #flush(): void {
    if (this.#plain !== '') this.#pieces.push({ type: 'text', text: this.#plain });
    this.#plain = '';
  }

  /** Reads the markup that a special character starts. False if it is plain text. */
  #special(sign: string): boolean {
    switch (sign) {
      case '\n':
        return this.#lineEnd();
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
      case '_':
      case '~':
        return this.#run(sign);
      case '[':
        return this.#note() || this.#open(1);
      case '!':
        return this.#text[this.#index + 1] === '[' && !this.#noteAt(this.#index + 1) && this.#open(2);
      case ']':
        return this.#close();
      case '<':
        return this.#angle();
      default:
        return this.#reference();
    }
  }

  #lineEnd(): true {
    if (this.#spaces > 1) this.#push({ type: 'break', text: '\n' });
    else this.#plain += '\n';
    this.#nextLine();
    return true;
  }

  #nextLine(): void {
    SPACES.lastIndex = this.#index + 1;
    SPACES.test(this.#text);
    this.#index = SPACES.lastIndex;
    this.#spaces = 0;
  }

  #escape(): boolean {
    const escaped = this.#text[this.#index + 1] ?? '';
    if (escaped === '\n') {
      this.#push({ type: 'break', text: '\n' });
      this.#index += 1;
      this.#nextLine();
      return true;
    }
    if (!/[!-/:-@[-`{-~]/.test(escaped)) return false;
    this.#verbatim(escaped);
    this.#index += 2;
    return true;
  }

  /** Adds a character that was escaped, which typography does not change. */
  #verbatim(character: string): void {
    if (/["'.-]/.test(character)) this.#push({ type: 'verbatim', text: character });
    else this.#plain += character;
  }

  #code(): true {
    const text = this.#text;
    if (!this.#backticks) {
      this.#backticks = new Map();
      BACKTICKS.lastIndex = 0;
      for (const { 0: run, index } of text.matchAll(BACKTICKS)) this.#backticks.set(run.length, index);
    }
    const begin = this.#index;
    BACKTICKS.lastIndex = begin;
    const length = BACKTICKS.exec(text)?.[0].length as number;
    this.#index += length;
    if ((this.#backticks.get(length) as number) > begin) {
      for (let run = BACKTICKS.exec(text); run; run = BACKTICKS.exec(text)) {
        if (run[0].length !== length) continue;
        const code = text.slice(this.#index, run.index).replaceAll('\n', ' ');
        const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
        this.#push({ type: 'code', text: isPadded ? code.slice(1, -1) : code });
        this.#index = run.index + length;
        return true;
      }
    }
    this.#plain += text.slice(begin, this.#index);
    return true;
  }

  #run(sign: string): true {
    let end = this.#index;
    while (this.#text[end] === sign) end += 1;
    this.#push(this.#delimiters.add(this.#text, this.#index, end - this.#index));
    this.#index = end;
    return true;
  }

  /** The name of the footnote that is referred to at an index. As on GitHub, it is a link if a link's URL follows. */
  #noteAt(index: number): string | undefined {
    NOTE.lastIndex = index;
    const name = NOTE.exec(this.#text)?.[1];
    if (name === undefined || !this.#names.notes.has(labelKey(name))) return undefined;
    const end = index + name.length + 3;
    return readTarget(this.#text, end, undefined, this.#names.find) ? undefined : name;
  }

  #note(): boolean {
    const name = this.#noteAt(this.#index);
    if (name === undefined) return false;
    this.#push({ type: 'note', text: name });
    this.#index += name.length + 3;
    return true;
  }

  #open(length: 1 | 2): true {
    const last = this.#brackets.at(-1);
    if (last) last.hasBracket = true;
    this.#push({ type: 'text', text: length === 2 ? '![' : '[' });
    this.#brackets.push({
      piece: this.#pieces.length - 1,
      inside: this.#index + length,
      isImage: length === 2,
      bottom: this.#delimiters.last,
      hasBracket: false,
    });
    this.#index += length;
    return true;
  }

  #close(): boolean {
    const bracket = this.#brackets.pop();
    const count = this.#brackets.length;
    const isInactive = count < this.#inactive;
    if (isInactive) this.#inactive = count;
    if (!bracket || (isInactive && !bracket.isImage)) return false;
    const { inside, hasBracket } = bracket;
    const words = hasBracket ? undefined : this.#text.slice(inside, this.#index);
    const found = readTarget(this.#text, this.#index + 1, words, this.#names.find);
    if (!found) return false;
    const { isImage } = bracket;
    const piece = this.#pieces[bracket.piece] as Inline;
    const { end, ...target } = found;
    this.#push({ type: 'end', text: '' });
    this.#delimiters.match(bracket.bottom);
    const from = bracket.inside - (isImage ? 2 : 1);
    Object.assign(piece, { type: isImage ? 'image' : 'link', text: '', from, to: end, ...target });
    this.#index = end;
    if (!isImage) {
      this.#inactive = count;
      this.#unlink(bracket.piece + 1);
    }
    return true;
  }

  /** Removes the links inside a link. */
  #unlink(from: number): void {
    for (let index = from; index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index] as Inline;
      if (piece.type === 'note') piece.text = `[^${piece.text}]`;
      if (piece.type === 'note' || piece.type === 'address') piece.type = 'verbatim';
    }
  }

  #angle(): boolean {
    const text = this.#text;
    for (const pattern of [ADDRESS, MAIL]) {
      pattern.lastIndex = this.#index;
      const address = pattern.exec(text)?.[1];
      if (address === undefined) continue;
      const from = this.#index;
      const to = pattern.lastIndex;
      const href = pattern === MAIL ? mailtoUrl(address) : address;
      this.#push({ type: 'address', text: address, href, from, to, hrefFrom: from + 1, hrefTo: to - 1 });
      this.#index = to;
      return true;
    }
    const end = rawHtmlEnd(text, this.#index, this.#missing);
    if (end < 0) return false;
    this.#push({ type: 'html', text: text.slice(this.#index, end), from: this.#index });
    this.#index = end;
    return true;
  }

  #reference(): boolean {
    const reference = referenceAt(this.#text, this.#index);
    if (reference === undefined) return false;
    const decoded = decodeEntities(reference);
    if (decoded !== reference) this.#verbatim(decoded);
    else if (isLeftToBrowser(reference)) this.#push({ type: 'reference', text: reference });
    else return false;
    this.#index += reference.length;
    return true;
  }

  #bareLink(): boolean {
    const piece = this.#bare.read(this.#index, this.#brackets.length > 0);
    if (!piece) {
      this.#bare.find(this.#index + 1);
      return false;
    }
    const end = this.#index + piece.text.length;
    this.#push({ ...piece, to: end, hrefFrom: piece.from, hrefTo: end });
    this.#index = end;
    return true;
  }
}
