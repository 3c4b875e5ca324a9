import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ContentIssue } from '../issues/issue.js';
import type { MarkdownTemplate } from '../markdown/template.js';
import type { Reference } from '../parse/references.js';
import { displayName } from './layout.js';
import { type Stamp, stampOf } from './read-bytes.js';
import { decode } from './read-file.js';

/** The result of parsing a file. Except for `value`, it is plain JSON. */
export interface Analysis<T> {
  /** The file's data, without the body. Absent when there are errors. */
  readonly value?: T | undefined;
  /** The input for {@link Analyser.restore}, if it differs from the value. */
  readonly stored?: unknown;
  /** Offset of the body. */
  readonly bodyStart: number;
  readonly issues: readonly ContentIssue[];
  /** Links and images, with their offsets in the file. */
  readonly references: readonly Reference[];
  /** The ids that a `#fragment` can point to. */
  readonly ids: readonly string[];
  /** The body as HTML, if the analyser renders it. */
  readonly template?: MarkdownTemplate | undefined;
}

/** How the files of a collection are parsed. */
export interface Analyser<T> {
  /** Identifies the settings that affect the result of a file, such as its language. `path` is absolute. */
  variant(path: string): string;
  /** @param file The file's name, as issues show it. `path` is absolute. */
  analyse(text: string, file: string, path: string): Analysis<T>;
  /** Validates the data of an earlier analysis. `undefined` makes {@link Analyser.analyse} run again. */
  restore(value: unknown): T | undefined;
  /** How a worker thread makes the same analyser. Absent if it can't. */
  readonly worker?: AnalyserWorker | undefined;
}

/** A module for worker threads, and what it needs to know. */
export interface AnalyserWorker {
  readonly module: URL;
  readonly data: unknown;
}

/** A file that was read and parsed. */
export interface AnalysedFile<T> {
  /** See {@link hashOf}. */
  readonly hash: string;
  /** Without a byte order mark. Empty if the file is not UTF-8. */
  readonly text: string;
  readonly analysis: Analysis<T>;
}

/** A file that was read and parsed, with its stamp from before that. */
export interface TimedFile<T> extends AnalysedFile<T> {
  readonly stamp: Stamp | undefined;
  readonly readAt: number;
}

/** The hash of a file's content: that of its text, without a byte order mark. */
export const hashOf = (bytes: Uint8Array): string =>
  hash('sha256', hasMark(bytes) ? bytes.subarray(3) : bytes, 'base64url');

const hasMark = ([first, second, third]: Uint8Array) => first === 0xef && second === 0xbb && third === 0xbf;

/** Reads and parses a file without letting anything else run. `undefined` if the file cannot be read. */
export function readAndAnalyse<T>(path: string, analyser: Analyser<T>): TimedFile<T> | undefined {
  const stamp = stampOf(path);
  // Only tells how old this reading is: no content depends on it.
  const readAt = Date.now();
  try {
    return { ...analyseBytes(path, readFileSync(path), analyser), stamp, readAt };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** Parses a file. */
export function analyseBytes<T>(
  path: string,
  bytes: Uint8Array,
  analyser: Analyser<T>,
  digest: string = hashOf(bytes),
): AnalysedFile<T> {
  const decoded = decode(bytes, path);
  if ('code' in decoded) return { hash: digest, text: '', analysis: failedAnalysis(decoded) };
  const text = withoutMark(decoded.text);
  return { hash: digest, text, analysis: analyser.analyse(text, displayName(path), path) };
}

/**
 * A copy of an analysis that keeps nothing else in memory. What a parser has cut out of a text keeps the whole text there,
 * of thousands of files.
 */
export function detached<T>({ template, ...rest }: Analysis<T>): Analysis<T> {
  if (!template) return copyOf(rest);
  const { pieces, ...described } = template;
  return { ...copyOf(rest), template: { ...copyOf(described), pieces } };
}

/** A cache keeps it as JSON, too. */
const copyOf = <Json>(value: Json): Json => JSON.parse(JSON.stringify(value));

/** The analysis of a file that cannot be read. */
export function failedAnalysis(issue: ContentIssue): Analysis<never> & { template?: undefined } {
  return { bodyStart: 0, issues: [issue], references: [], ids: [] };
}

/** A text without its byte order mark. */
export const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
