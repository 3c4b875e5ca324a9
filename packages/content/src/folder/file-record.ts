import { readFileSync } from 'node:fs';
import type { LazyTemplate } from '../markdown/template.js';
import { type Analysis, withoutMark } from './analysis.js';

/**
 * Where the HTML of a text is on disk, for a thread that reads it by itself. It is UTF-8, with U+0000 in place of each URL
 * of the site and of each picture.
 */
export interface StoredHtml {
  /** Absolute path of the file. */
  readonly file: string;
  /** Offset of its first byte. */
  readonly start: number;
  /** Length in bytes. */
  readonly bytes: number;
  /** The first 16 characters of its SHA-256 hash in base64url: the file may have been damaged. */
  readonly hash: string;
}

/** A rendered text, whose HTML may be on disk. */
export interface TextTemplate extends LazyTemplate {
  /** Identifies the HTML without the URLs of its slots. */
  readonly hash: string;
  readonly stored?: StoredHtml | undefined;
}

/** The state of a file when it was last read. */
export interface FileRecord<T> extends Omit<Analysis<T>, 'stored' | 'template'> {
  /** Absolute. */
  readonly path: string;
  /** Its name, as issues show it. */
  readonly file: string;
  /** Hash of its content. Empty if it cannot be read. */
  readonly hash: string;
  /** Without a byte order mark. If it is not kept in memory, the file is read again. */
  readonly text: string;
  readonly template?: TextTemplate | undefined;
}

/**
 * Makes a record.
 *
 * @param text The text, to keep it in memory.
 */
export function recordOf<T>(
  path: string,
  file: string,
  hash: string,
  analysis: RecordAnalysis<T>,
  text?: string,
): FileRecord<T> {
  return new ReadRecord(path, file, hash, analysis, text);
}

type RecordAnalysis<T> = Omit<Analysis<T>, 'stored' | 'template'> & { template?: TextTemplate | undefined };

class ReadRecord<T> implements FileRecord<T> {
  readonly path: string;
  readonly file: string;
  readonly hash: string;
  readonly value: T | undefined;
  readonly bodyStart: number;
  readonly issues: FileRecord<T>['issues'];
  readonly references: FileRecord<T>['references'];
  readonly ids: readonly string[];
  readonly template: TextTemplate | undefined;
  readonly #text: string | undefined;

  constructor(path: string, file: string, hash: string, analysis: RecordAnalysis<T>, text?: string) {
    this.path = path;
    this.file = file;
    this.hash = hash;
    this.value = analysis.value;
    this.bodyStart = analysis.bodyStart;
    this.issues = analysis.issues;
    this.references = analysis.references;
    this.ids = analysis.ids;
    this.template = analysis.template;
    this.#text = text;
  }

  get text(): string {
    return this.#text ?? readAgain(this.path);
  }
}

function readAgain(path: string): string {
  try {
    return withoutMark(readFileSync(path, 'utf8'));
  } catch {
    return '';
  }
}
