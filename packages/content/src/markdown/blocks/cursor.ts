const TAB = 9;
const SPACE = 32;

/** Reads one line from left to right; columns count tabs as what fills up to the next multiple of four. */
export class Cursor {
  /** The line without its end. */
  text = '';
  /** Offset of the line in the source. */
  start = 0;
  /** Number of the line, from 0. */
  number = -1;
  offset = 0;
  /** Index of the next character that is no space or tab, and the columns up to there. */
  next = 0;
  indent = 0;
  isBlank = false;
  #column = 0;
  #nextColumn = 0;
  /** Part of the tab at the offset has been passed. */
  #inTab = false;

  /** Begins a line. */
  begin(text: string, start: number): void {
    this.text = text;
    this.start = start;
    this.number += 1;
    this.offset = 0;
    this.#column = 0;
    this.#inTab = false;
    this.look();
  }

  /** The character code at the next non-space, `NaN` at the end of the line. */
  get code(): number {
    return this.text.charCodeAt(this.next);
  }

  /** Finds the next character that is no space or tab. */
  look(): void {
    let index = this.offset;
    let column = this.#column;
    for (; ; index += 1) {
      const code = this.text.charCodeAt(index);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += 4 - (column % 4);
      else break;
    }
    this.next = index;
    this.#nextColumn = column;
    this.indent = column - this.#column;
    this.isBlank = index === this.text.length;
  }

  /** Goes past spaces and tabs. */
  skipSpace(): void {
    this.offset = this.next;
    this.#column = this.#nextColumn;
    this.#inTab = false;
    this.indent = 0;
  }

  /** Goes past characters that are no tabs. */
  skip(count: number): void {
    this.offset += count;
    this.#column += count;
    this.#inTab = false;
  }

  /** Goes to the end of the line. */
  finish(): void {
    this.offset = this.text.length;
    this.look();
  }

  /** Goes past columns of spaces and tabs, of which there must be as many. */
  skipColumns(count: number): void {
    for (let left = count; left > 0 && this.offset < this.text.length; ) {
      if (this.text.charCodeAt(this.offset) !== TAB) {
        this.skip(1);
        left -= 1;
        continue;
      }
      const width = 4 - (this.#column % 4);
      this.#inTab = width > left;
      this.#column += Math.min(width, left);
      if (width <= left) this.offset += 1;
      left -= width;
    }
    this.look();
  }

  isSpace(): boolean {
    const code = this.text.charCodeAt(this.offset);
    return code === SPACE || code === TAB;
  }

  /** What is left of the line; the rest of a tab that was passed in part is spaces. */
  rest(): string {
    if (!this.#inTab) return this.text.slice(this.offset);
    return ' '.repeat(4 - (this.#column % 4)) + this.text.slice(this.offset + 1);
  }

  /** Whether the pattern, which must be sticky, is at the next non-space. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.next;
    return pattern.exec(this.text);
  }
}
