import { formatIssue } from './frame.js';
import { visible } from './terminal.js';

/**
 * One problem of a content file. Lines and columns count from 1 in the whole file, front matter included; columns and
 * lengths are in UTF-16 units, as editors and the Language Server Protocol count them.
 */
export interface ContentIssue {
  /** The file's name as it was given, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How much of the line the problem takes. Absent where it is a place rather than a stretch. */
  readonly length?: number;
  /** Keys and indexes from the top of the data to the value; empty for syntax and for the body of an article. */
  readonly path: readonly (string | number)[];
  /** What kind of problem it is: kebab-case, stable across releases. */
  readonly code: string;
  /** What is wrong, in a sentence without a final stop. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
  readonly severity: 'error';
}

/**
 * All problems of one or more content files at once.
 *
 * `message` names the first place, so that the error is of use wherever it ends up; {@link ContentError.format} draws
 * each problem in its line.
 */
export class ContentError extends Error {
  /** At least one, in the order of the files and lines. */
  readonly issues: readonly ContentIssue[];
  readonly #sources: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, readonly string[]>();

  /** @param sources The text of each file by its name, for the frames. A file without text gets no frame. */
  constructor(issues: readonly ContentIssue[], sources: Iterable<readonly [string, string]> = []) {
    const sorted = [...issues].sort(byPlace);
    super(summary(sorted));
    this.name = 'ContentError';
    this.issues = sorted;
    this.#sources = new Map(sources);
  }

  /** All problems for a person to read, each with its place and line. With `color`, in ANSI colours for a terminal. */
  format(options: { color?: boolean } = {}): string {
    const frames = this.issues.map((issue) => this.frame(issue, options));
    if (frames.length > 1) frames.push(count(this.issues));
    return frames.join('\n\n');
  }

  /** One problem of {@link ContentError.issues}, drawn as in {@link ContentError.format}. */
  frame(issue: ContentIssue, options: { color?: boolean } = {}): string {
    let lines = this.#lines.get(issue.file);
    if (!lines) {
      lines = this.#sources.get(issue.file)?.split(/\r?\n/) ?? [];
      this.#lines.set(issue.file, lines);
    }
    return formatIssue(issue, lines[issue.line - 1], options.color ?? false);
  }

  /** One error with the problems of several. */
  static merge(errors: readonly ContentError[]): ContentError {
    return new ContentError(
      errors.flatMap(({ issues }) => issues),
      errors.flatMap((error) => [...error.#sources]),
    );
  }
}

function byPlace(a: ContentIssue, b: ContentIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function summary(issues: readonly ContentIssue[]): string {
  const [first] = issues;
  if (!first) return 'The content has a problem';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return visible(`${first.file}:${first.line}:${first.column}: ${first.message}`) + more;
}

function count(issues: readonly ContentIssue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${issues.length} problems in ${files} ${files === 1 ? 'file' : 'files'}`;
}
