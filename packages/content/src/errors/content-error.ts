import { formatIssues } from './frame.js';
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
  /** An error stops what reads the file; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The line as it stands in the file, for a frame. Absent where the problem is a file as a whole. */
  readonly lineText?: string;
}

/**
 * All problems of one or more content files at once.
 *
 * `message` names the first place, so that the error is of use wherever it ends up; {@link ContentError.format} draws
 * each problem in its line. Warnings are not among them: they stop nothing.
 */
export class ContentError extends Error {
  /** At least one, in the order of the files and lines. */
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly ContentIssue[]) {
    const sorted = [...issues].sort(byPlace);
    super(summary(sorted));
    this.name = 'ContentError';
    this.issues = sorted;
  }

  /** All problems for a person to read, each with its place and line. With `color`, in ANSI colours for a terminal. */
  format(options: { color?: boolean } = {}): string {
    return formatIssues(this.issues, options);
  }

  /** The same without colours, under the name by which Vite and Rollup look for it. */
  get frame(): string {
    return this.format();
  }

  /** The first place, under the name by which Vite and Rollup look for it. */
  get loc(): { file: string; line: number; column: number } | undefined {
    const [first] = this.issues;
    return first && { file: first.file, line: first.line, column: first.column };
  }

  /** One error with the problems of several. */
  static merge(errors: readonly ContentError[]): ContentError {
    return new ContentError(errors.flatMap(({ issues }) => issues));
  }
}

/** The order of a report: files by name, then lines. */
export function byPlace(a: ContentIssue, b: ContentIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function summary(issues: readonly ContentIssue[]): string {
  const [first] = issues;
  if (!first) return 'The content has a problem';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return visible(`${first.file}:${first.line}:${first.column}: ${first.message}`) + more;
}
