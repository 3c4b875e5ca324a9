import { ContentError, type ContentIssue } from '../errors/content-error.js';

/** What an issue says beside its place. */
export type IssueDetails = Pick<ContentIssue, 'code' | 'message'> & {
  help?: string | undefined;
  path?: readonly (string | number)[];
};

/** A content file's text, which turns offsets into issues with line and column. A byte order mark is left out. */
export class Source {
  readonly file: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(text: string, file: string) {
    this.file = file.replaceAll('\\', '/');
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** An issue that takes the text from `start` to `end`, or to the end of the first line of it. */
  issue(start: number, end: number, { code, message, help, path = [] }: IssueDetails): ContentIssue {
    const { line, column } = this.#position(start);
    const [stretch] = /^[^\r\n]*/.exec(this.text.slice(start, end)) as RegExpExecArray;
    const length = stretch.trimEnd().length || stretch.length;
    return {
      file: this.file,
      line,
      column,
      ...(length > 0 && { length }),
      path,
      code,
      message,
      ...(help !== undefined && { help }),
      severity: 'error',
    };
  }

  error(issues: readonly ContentIssue[]): ContentError {
    return new ContentError(issues, [[this.file, this.text]]);
  }

  #position(offset: number): { line: number; column: number } {
    this.#lineStarts ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] as number) + 1 };
  }
}
