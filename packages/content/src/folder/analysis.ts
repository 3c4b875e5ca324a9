import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ContentIssue } from '../issues/issue.js';
import type { MarkdownTemplate } from '../markdown/template.js';
import type { Reference } from '../parse/references.js';
import { displayName } from './layout.js';
import { type Stamp, stampOf } from './read-bytes.js';
import { decode } from './read-file.js';

/** The result of parsing a file up to its body. It is plain JSON, except for `value`. */
export interface FrontAnalysis<T> {
  /** The file's data, without the body. Absent when there are errors. */
  readonly value?: T | undefined;
  /** The input for {@link Analyser.restore}, if it differs from the value. */
  readonly stored?: unknown;
  /** Offset of the body. */
  readonly bodyStart: number;
  readonly issues: readonly ContentIssue[];
  /** Links and images, with their offsets in the file. */
  readonly references: readonly Reference[];
}

/** The result of parsing a body. It is plain JSON. */
export interface BodyAnalysis {
  readonly issues: readonly ContentIssue[];
  /** Links and images, with their offsets in the file. */
  readonly references: readonly Reference[];
  /** The ids that a `#fragment` can point to. */
  readonly ids: readonly string[];
  /** The body as HTML, if the analyser renders it. */
  readonly template?: MarkdownTemplate | undefined;
}

/** The result of parsing a file. */
export interface Analysis<T> extends FrontAnalysis<T> {
  /** Parses the body, which takes most of the time. */
  body(): BodyAnalysis;
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

/** A file that was read and parsed in a worker thread, with its stamp from before that. */
export interface TimedFile<T> extends Omit<AnalysedFile<T>, 'analysis'> {
  readonly front: FrontAnalysis<T>;
  readonly body: BodyAnalysis;
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
    const { analysis, ...file } = analyseBytes(path, readFileSync(path), analyser);
    const { body, ...front } = analysis;
    return { ...file, front, body: body(), stamp, readAt };
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
 * A copy that keeps nothing else in memory. What a parser has cut out of a text keeps the whole text there, of thousands of
 * files. A cache keeps it as JSON, too.
 */
export const detached = <Json>(value: Json): Json => JSON.parse(JSON.stringify(value));

/** What is known of a file without a body. */
export const noBody = (): BodyAnalysis => ({ issues: [], references: [], ids: [] });

/** The analysis of a file that cannot be read. */
export function failedAnalysis(issue: ContentIssue): Analysis<never> {
  return { bodyStart: 0, issues: [issue], references: [], body: noBody };
}

/** A text without its byte order mark. */
export const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
