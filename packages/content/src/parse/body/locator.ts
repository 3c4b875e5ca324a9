import type { Stretch } from './outline.js';

/** Characters that may be searched in vain, as a multiple of the text: then places are no longer looked for. */
const MAX_SEARCH = 8;

/**
 * Finds the tokens of a text in it. marked keeps no offsets, but its tokens come in the order of the text and each has
 * the text it was made of, without the marks of the quotes and lists around it.
 */
export class Locator {
  /** The text as marked reads it, with line feeds for line ends. */
  readonly text: string;
  /** Where in {@link text} a carriage return was taken out. */
  readonly #returns: number[] = [];
  #cursor = 0;
  #budget: number;

  constructor(source: string) {
    this.text = source.replace(/\r\n|\r/g, (lineEnd, offset: number) => {
      if (lineEnd.length === 2) this.#returns.push(offset - this.#returns.length);
      return '\n';
    });
    this.#budget = 100_000 + this.text.length * MAX_SEARCH;
  }

  /** Where a token begins that comes next. */
  enter(raw: string): number {
    const [line = ''] = raw.trimStart().split('\n', 1);
    const start = this.#find(line);
    if (start >= 0) this.#cursor = start;
    return this.#cursor;
  }

  /** Where a token ends that begins at `start`, once its inner tokens were entered and left. */
  leave(start: number, raw: string, hasInner: boolean): number {
    const lines = raw.trim().split('\n');
    if (lines.length === 1) {
      this.#cursor = Math.max(this.#cursor, start + raw.trim().length);
    } else if (!hasInner) {
      for (const line of lines) {
        const found = this.#find(line.trim());
        if (found >= 0) this.#cursor = found + line.trim().length;
      }
    }
    return this.#cursor;
  }

  /** Where the address of a link is whose words were just left, if it is written there. */
  address(href: string): Stretch | undefined {
    const bracket = this.text.indexOf(']', this.#cursor);
    if (href === '' || bracket < 0 || this.text[bracket + 1] !== '(') return undefined;
    const [space = ''] = /^\s*<?/.exec(this.text.slice(bracket + 2, bracket + 200)) ?? [];
    const start = bracket + 2 + space.length;
    return this.text.startsWith(href, start) ? { start, end: start + href.length } : undefined;
  }

  /** A stretch of {@link text} as one of the source. */
  original({ start, end }: Stretch): Stretch {
    return { start: start + this.#returnsBefore(start), end: end + this.#returnsBefore(end) };
  }

  #find(text: string): number {
    if (text === '' || this.#budget <= 0) return -1;
    const found = this.text.indexOf(text, this.#cursor);
    this.#budget -= (found < 0 ? this.text.length : found) - this.#cursor;
    return found;
  }

  #returnsBefore(offset: number): number {
    let [low, high] = [0, this.#returns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#returns[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
