import type { ContentIssue } from '../issues/issue.js';

/** A range of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** An issue without its position. */
export type IssueDetails = Pick<ContentIssue, 'code' | 'message'> & {
  help?: string | undefined;
  /** Default: `error`. */
  severity?: ContentIssue['severity'];
  path?: Path;
};

/** The text of a content file. Converts offsets to lines and columns. A byte order mark is removed. */
export class Source {
  readonly file: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(text: string, file: string) {
    this.file = file.replaceAll('\\', '/');
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** An issue from `start` to `end`. If they are on different lines, it ends at the end of the first line. */
  issue(
    start: number,
    end: number,
    { code, message, help, severity = 'error', path = [] }: IssueDetails,
  ): ContentIssue {
    const { line, column, text } = this.#position(start);
    const [marked] = /^[^\r\n]*/.exec(this.text.slice(start, end)) as RegExpExecArray;
    const length = marked.trimEnd().length || marked.length;
    return {
      file: this.file,
      line,
      column,
      ...(length > 0 && { length }),
      path,
      code,
      message,
      ...(help !== undefined && { help }),
      severity,
      ...(this.text !== '' && { lineText: text }),
    };
  }

  get #starts(): number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) {
        this.#lineStarts.push(at + 1);
      }
    }
    return this.#lineStarts;
  }

  #position(offset: number): { line: number; column: number; text: string } {
    const starts = this.#starts;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    const start = starts[low] as number;
    const end = (starts[low + 1] ?? this.text.length + 1) - 1;
    // A regular expression would scan a line of ten megabytes.
    const text = this.text.slice(start, this.text[end - 1] === '\r' && end > start ? end - 1 : end);
    return { line: low + 1, column: offset - start + 1, text };
  }
}
