import {
  type Analyser,
  analyseBytes,
  type BodyAnalysis,
  detached,
  type FrontAnalysis,
  failedAnalysis,
  readAndAnalyse,
  type TimedFile,
  withoutMark,
} from './analysis.js';
import { type FileRecord, type RecordBody, type RecordInput, recordOf } from './file-record.js';
import { displayName } from './layout.js';
import { type PackedLinks, packed } from './packed-links.js';
import { unreadable } from './read-file.js';
import { type StoredTemplate, TemplateStore } from './template-store.js';
import type { TextStore } from './text-store.js';

/** An analysis in the disk cache. The text is not stored, because it is in the file. */
export interface StoredAnalysis extends Omit<FrontAnalysis<unknown>, 'stored'> {
  readonly links: PackedLinks;
  readonly template?: StoredTemplate | undefined;
}

/** A file that was parsed, at least up to its body. */
interface ParsedFile<T> {
  readonly hash: string;
  readonly text: string;
  readonly front: FrontAnalysis<T>;
  readonly body: BodyAnalysis | (() => BodyAnalysis);
}

/** Makes the records of files, whose HTML and texts may not be in memory. */
export class RecordMaker<T> {
  readonly templates: TemplateStore;
  readonly #hasTexts: boolean;
  readonly #rereads: boolean;
  readonly #open = new WeakMap<Analyser<T>, RecordInput<T>['open']>();

  /**
   * @param texts Keeps HTML.
   * @param rereads Doesn't keep the texts of files in memory, once their bodies are parsed.
   */
  constructor(texts: TextStore | undefined, rereads: boolean) {
    this.templates = new TemplateStore(texts);
    this.#hasTexts = texts !== undefined;
    this.#rereads = rereads;
  }

  /** The record of a file that cannot be read. */
  failed(path: string, error: unknown): FileRecord<T> {
    const front = failedAnalysis(unreadable(path, error));
    const body = { issues: [], links: packed({ references: [], ids: [] }) };
    return recordOf<T>({ path, hash: '', front, body, text: '' });
  }

  /** Parses a file up to its body. */
  parsed(path: string, bytes: Uint8Array, hash: string, analyser: Analyser<T>): FileRecord<T> {
    const { text, analysis } = analyseBytes(path, bytes, analyser, hash);
    const { body, ...front } = analysis;
    if (this.#isWhole(front)) return this.made(path, { hash, text, front, body }, analyser);
    return this.made(path, { hash, text, front: detached(front), body }, analyser);
  }

  /** Reads and parses a file. `undefined` if it cannot be read. */
  readNow(path: string, analyser: Analyser<T>): TimedFile<T> | undefined {
    const file = readAndAnalyse(path, analyser);
    if (!file || this.#isWhole(file.front)) return file;
    return { ...file, front: detached(file.front) };
  }

  /** The record of a file that was parsed, at least up to its body. */
  made(path: string, { hash, text, front, body }: ParsedFile<T>, analyser: Analyser<T>): FileRecord<T> {
    const parsed = typeof body === 'function' ? () => this.#bodyOf(body()) : this.#bodyOf(body);
    const keepsText = !this.#rereads || front.value === undefined;
    const open = this.#opening(analyser);
    return recordOf({ path, hash, front, body: parsed, text, keepsText, open });
  }

  /**
   * The record of a file that is in the cache. `undefined` if it has to be parsed again.
   *
   * @param bytes The file, if it was read.
   */
  restored(
    path: string,
    bytes: Buffer | undefined,
    hash: string,
    { value: input, template, issues, bodyStart, references, links }: StoredAnalysis,
    analyser: Analyser<T>,
  ): FileRecord<T> | undefined {
    const value = analyser.restore(input);
    if (value === undefined) return undefined;
    const file = displayName(path);
    return recordOf({
      path,
      hash,
      front: {
        value,
        bodyStart,
        // The current directory may be another one now.
        issues: issues.map((issue) => ({ ...issue, file })),
        references,
      },
      body: { issues: [], links, stored: template },
      open: this.#opening(analyser),
      text: this.#rereads || !bytes ? undefined : withoutMark(bytes.toString()),
    });
  }

  /** True if the whole text of a file stays in memory, as that of a file with errors does in any case. */
  #isWhole({ value }: FrontAnalysis<T>): boolean {
    return !this.#hasTexts || value === undefined;
  }

  /**
   * A body with its HTML stored. It keeps nothing else in memory: what a parser has cut out of a text keeps the whole text
   * there, of thousands of files.
   */
  #bodyOf({ issues, template, ...links }: BodyAnalysis): RecordBody {
    return {
      issues: issues.length > 0 ? detached(issues) : NONE,
      links: packed(links),
      stored: template && this.templates.store(template),
    };
  }

  /** What opens the templates of files. All records share it. */
  #opening(analyser: Analyser<T>): RecordInput<T>['open'] {
    const known = this.#open.get(analyser);
    if (known) return known;
    const again = ({ text, file, path }: FileRecord<T>) => analyser.analyse(text, file, path).body().template;
    const open: RecordInput<T>['open'] = (stored, record) => this.templates.open(stored, record, again);
    this.#open.set(analyser, open);
    return open;
  }
}

const NONE: readonly never[] = [];

/** What the cache keeps of a file. `undefined` for one with errors. */
export function storedAnalysis(record: FileRecord<unknown>): StoredAnalysis | undefined {
  const { front, issues, links, stored: template } = record;
  if (front.value === undefined) return undefined;
  const { value, stored = value, bodyStart, references } = front;
  return { value: stored, bodyStart, issues, references, links, template };
}
