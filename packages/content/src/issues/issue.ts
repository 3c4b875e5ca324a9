import type { IssueCode } from './codes.js';

/**
 * A problem of a content file. Lines and columns count from 1 in the whole file, front matter included; columns and
 * lengths are in UTF-16 units, as editors and the Language Server Protocol count them.
 */
export interface ContentIssue {
  /** The file's name as it was given, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How much of the line is affected. Absent for a single position. */
  readonly length?: number;
  /**
   * Keys and indexes from the root of the data to the value. Empty for syntax errors and for the body of an article.
   */
  readonly path: readonly (string | number)[];
  /** The kind of problem, from `ISSUE_CODES`. */
  readonly code: IssueCode;
  /** What is wrong, in a sentence without a period. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
  /** An error rejects the file; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The text of the line. Absent if the issue is about the file as a whole. */
  readonly lineText?: string;
}

/** Compares two issues by file name, line, and column. */
export function byPlace(a: ContentIssue, b: ContentIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** True for an issue that is an error, not a warning. */
export const isError = ({ severity }: ContentIssue): boolean => severity === 'error';
