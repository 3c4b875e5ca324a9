/** One problem of a content file. Lines and columns count from 1; columns and lengths are in UTF-16 units, as in editors. */
export interface ContentIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly severity: 'error';
}

/** All problems of one or more content files. */
export class ContentError extends Error {
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly ContentIssue[]) {
    const first = issues[0];
    super(first ? `${first.file}:${first.line}:${first.column}: ${first.message}` : 'no issue');
    this.name = 'ContentError';
    this.issues = issues;
  }

  format(_options: { color?: boolean } = {}): string {
    return this.issues
      .map(
        ({ code, message, file, line, column }) =>
          `error[${code}]: ${message}\n --> ${file}:${line}:${column}`,
      )
      .join('\n\n');
  }

  static merge(errors: readonly ContentError[]): ContentError {
    return new ContentError(errors.flatMap(({ issues }) => issues));
  }
}
