const TAB = 9;
const SPACE = 32;

/** Reads one line from left to right. A tab goes to the next column that is a multiple of four. */
export class Cursor {
  /** The line without its line break. */
  text = '';
  /** Offset of the line in the source. */
  start = 0;
  /** Number of the line, from 0. */
  number = -1;
  offset = 0;
  /** The index of the next character that is not a space or tab, and the number of columns before it. */
  next = 0;
  indent = 0;
  isBlank = false;
  #column = 0;
  #nextColumn = 0;
  /** True if a part of the tab at the offset was skipped. */
  #inTab = false;

  /** Starts a line. */
  begin(text: string, start: number): void {
    this.text = text;
    this.start = start;
    this.number += 1;
    this.offset = 0;
    this.#column = 0;
    this.#inTab = false;
    this.look();
  }

  /** The character code at `next`. `NaN` at the end of the line. */
  get code(): number {
    return this.text.charCodeAt(this.next);
  }

  /** Finds the next character that is not a space or tab. */
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

  /** Skips spaces and tabs. */
  skipSpace(): void {
    this.offset = this.next;
    this.#column = this.#nextColumn;
    this.#inTab = false;
    this.indent = 0;
  }

  /** Skips characters that are not tabs. */
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

  /** Skips columns of spaces and tabs. There must be that many. */
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

  /** The rest of the line. A partly skipped tab becomes spaces. */
  rest(): string {
    if (!this.#inTab) return this.text.slice(this.offset);
    return ' '.repeat(4 - (this.#column % 4)) + this.text.slice(this.offset + 1);
  }

  /** Matches a sticky pattern at `next`. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.next;
    return pattern.exec(this.text);
  }
}
