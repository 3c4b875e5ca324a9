import type { Inline } from '../tree.js';

const WEB = /(?:https?|ftp):\/\/|www\./gi;
/** Limits the length of URLs. Without a limit, a text could be searched again from each of its words. */
const REST = /[^\s<]{1,2000}(?=[\s<]|$)/y;
const REST_IN_BRACKETS = /[^\s<\]]{1,2000}(?=[\s<\]]|$)/y;
const LOCAL = /[\w.+-]/;
const MAIL_HOST = /@[\w-]+(?:\.[\w-]+)+/y;
/** Names separated by periods. The last two contain no underscore. */
const HOST = /^(?:(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}-]+\.)?[\p{L}\p{N}][\p{L}\p{N}-]*\.?(?![\p{L}\p{N}_.-])/u;

/** Finds URLs and email addresses without angle brackets, as GitHub does. */
export class BareLinks {
  readonly #text: string;
  #web = -1;
  #mail = -1;
  /** Index of the at sign of the next email address. */
  #at = -1;
  /** The index at which the next link may start. There is none before it. */
  next = -1;

  constructor(text: string) {
    this.#text = text;
    this.find(0);
  }

  /** Looks for the next link from an index on. */
  find(from: number): void {
    if (this.#web < from) {
      WEB.lastIndex = from;
      this.#web = WEB.exec(this.#text)?.index ?? this.#text.length;
    }
    if (this.#at < from) {
      const at = this.#text.indexOf('@', from);
      let begin = at;
      while (begin > from && LOCAL.test(this.#text[begin - 1] as string)) begin -= 1;
      while (/[_.+-]/.test(this.#text[begin] ?? '')) begin += 1;
      if (this.#text.slice(Math.max(from, begin - 7), begin).toLowerCase() === 'mailto:') begin -= 7;
      this.#at = at < 0 ? this.#text.length : at;
      this.#mail = begin;
    }
    const mail = this.#mail < from ? this.#at : this.#mail;
    this.next = Math.min(this.#web, mail);
  }

  /**
   * Reads the link at an index, if there is one. In brackets, which may be those of a link, it ends at the closing
   * bracket.
   */
  read(index: number, isInBrackets: boolean): Inline | undefined {
    const before = this.#text[index - 1] ?? ' ';
    if (index === this.#mail && this.#at > index) return this.#readMail(before);
    return this.#readWeb(index, before, isInBrackets ? REST_IN_BRACKETS : REST);
  }

  #readWeb(index: number, before: string, rest: RegExp): Inline | undefined {
    if (index !== this.#web) return undefined;
    const isBare = /w/i.test(this.#text[index] as string);
    // As on GitHub: in scripts without spaces, a URL may directly follow a letter.
    if (isBare ? !/[\s*_~(]/.test(before) : /[a-z]/i.test(before)) return undefined;
    rest.lastIndex = index;
    const text = withoutTail(rest.exec(this.#text)?.[0] ?? '');
    if (!HOST.test(isBare ? text.slice(4) : text.slice(text.indexOf('//') + 2))) return undefined;
    return { type: 'address', text, href: isBare ? `http://${text}` : text, from: index };
  }

  #readMail(before: string): Inline | undefined {
    if (/[a-z\d/]/i.test(before)) return undefined;
    MAIL_HOST.lastIndex = this.#at;
    const host = MAIL_HOST.exec(this.#text)?.[0];
    if (!host || /[_-]$/.test(host)) return undefined;
    const text = this.#text.slice(this.#mail, this.#at) + host;
    const href = /^mailto:/i.test(text) ? text : `mailto:${text}`;
    return { type: 'address', text, href, from: this.#mail };
  }
}

/** Removes what belongs to the sentence: punctuation at the end, and closing parentheses without an opening one. */
function withoutTail(text: string): string {
  let end = text.length;
  let surplus = text.split(')').length - text.split('(').length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1] as string;
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (last === ';') {
      let start = end - 1;
      while (/[a-z\d]/i.test(text[start - 1] ?? '')) start -= 1;
      if (text[start - 1] === '&' && start < end - 1) end = start;
    } else if (!/[?!.,:*_~'"]/.test(last)) break;
  }
  return text.slice(0, end);
}
