import { formatIssues } from './code-frame.js';
import { byPlace, type ContentIssue } from './issue.js';
import { visible } from './terminal.js';

/**
 * All problems of one or more content files at once.
 *
 * `message` names the position of the first problem; {@link ContentError.format} shows each problem with its line.
 * Warnings are not included.
 *
 * @example
 * ```ts
 * import { ContentError } from '@tendwell/content';
 * import { readContent } from '@tendwell/content/node';
 *
 * try {
 *   await readContent('content');
 * } catch (error) {
 *   if (error instanceof ContentError) console.error(error.format());
 * }
 * ```
 */
export class ContentError extends Error {
  /** At least one, sorted by file and line. */
  readonly issues: readonly ContentIssue[];
  #frame: string | undefined;
  #loc: { file: string; line: number; column: number } | undefined;

  constructor(issues: readonly ContentIssue[]) {
    const sorted = [...issues].sort(byPlace);
    super(summary(sorted));
    this.name = 'ContentError';
    this.issues = sorted;
  }

  /** All problems for people to read, each with its position and line. `color` adds ANSI colors for a terminal. */
  format(options: { color?: boolean } = {}): string {
    return formatIssues(this.issues, options);
  }

  /** The same without colors, under the name that Vite and Rollup use. Build tools may replace it. */
  get frame(): string {
    return this.#frame ?? this.format();
  }

  set frame(frame: string) {
    this.#frame = frame;
  }

  /** The first position, under the name that Vite and Rollup use. Build tools may replace it. */
  get loc(): { file: string; line: number; column: number } | undefined {
    if (this.#loc) return this.#loc;
    const [first] = this.issues;
    return first && { file: first.file, line: first.line, column: first.column };
  }

  set loc(loc: { file: string; line: number; column: number } | undefined) {
    this.#loc = loc;
  }

  /** Combines the problems of several errors. */
  static merge(errors: readonly ContentError[]): ContentError {
    return new ContentError(errors.flatMap(({ issues }) => issues));
  }
}

function summary(issues: readonly ContentIssue[]): string {
  const [first] = issues;
  if (!first) return 'The content has a problem';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return visible(`${first.file}:${first.line}:${first.column}: ${first.message}`) + more;
}
