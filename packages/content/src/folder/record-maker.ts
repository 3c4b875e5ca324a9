import {
  type Analyser,
  analyseBytes,
  type BodyAnalysis,
  detached,
  detachedBody,
  type FrontAnalysis,
  failedAnalysis,
  readAndAnalyse,
  type TimedFile,
  withoutMark,
} from './analysis.js';
import { type FileRecord, type RecordBody, recordOf } from './file-record.js';
import { displayName } from './layout.js';
import { unreadable } from './read-file.js';
import { type StoredTemplate, TemplateStore, type TextTemplate } from './template-store.js';
import type { TextStore } from './text-store.js';

/** An analysis in the disk cache. The text is not stored, because it is in the file. */
export interface StoredAnalysis
  extends Omit<FrontAnalysis<unknown>, 'stored'>,
    Omit<BodyAnalysis, 'template'> {
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
    const body = { issues: [], references: [], ids: [] };
    return recordOf<T>({ path, file: displayName(path), hash: '', front, body, text: '' });
  }

  /** Parses a file up to its body. */
  parsed(path: string, bytes: Uint8Array, hash: string, analyser: Analyser<T>): FileRecord<T> {
    const { text, analysis } = analyseBytes(path, bytes, analyser, hash);
    const { body, ...front } = analysis;
    if (this.#isWhole(front)) return this.made(path, { hash, text, front, body }, analyser);
    const file = { hash, text, front: detached(front), body: () => detachedBody(body()) };
    return this.made(path, file, analyser);
  }

  /** Reads and parses a file. `undefined` if it cannot be read. */
  readNow(path: string, analyser: Analyser<T>): TimedFile<T> | undefined {
    const file = readAndAnalyse(path, analyser);
    if (!file || this.#isWhole(file.front)) return file;
    return { ...file, front: detached(file.front), body: detachedBody(file.body) };
  }

  /** The record of a file that was parsed, at least up to its body. */
  made(path: string, { hash, text, front, body }: ParsedFile<T>, analyser: Analyser<T>): FileRecord<T> {
    const parsed = (record: FileRecord<T>) =>
      this.#bodyOf(record, typeof body === 'function' ? body() : body, analyser);
    const keepsText = !this.#rereads || front.value === undefined;
    return recordOf({ path, file: displayName(path), hash, front, body: parsed, text, keepsText });
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
    { value: input, template, issues, bodyStart, references, ids }: StoredAnalysis,
    analyser: Analyser<T>,
  ): FileRecord<T> | undefined {
    const value = analyser.restore(input);
    if (value === undefined) return undefined;
    const file = displayName(path);
    return recordOf({
      path,
      file,
      hash,
      front: {
        value,
        bodyStart,
        // The current directory may be another one now.
        issues: issues.map((issue) => ({ ...issue, file })),
        references,
      },
      body: (record) => ({
        issues: [],
        references: [],
        ids,
        stored: template,
        template: template && this.#opened(template, record, analyser),
      }),
      isParsed: true,
      text: this.#rereads || !bytes ? undefined : withoutMark(bytes.toString()),
    });
  }

  /** True if the whole text of a file stays in memory, as that of a file with errors does in any case. */
  #isWhole({ value }: FrontAnalysis<T>): boolean {
    return !this.#hasTexts || value === undefined;
  }

  /** A body with its HTML stored. Apart from what parses it, which would be kept in memory with the text. */
  #bodyOf(record: FileRecord<T>, body: BodyAnalysis, analyser: Analyser<T>): RecordBody {
    const { issues, references, ids } = body;
    const stored = body.template && this.templates.store(body.template);
    return { issues, references, ids, stored, template: stored && this.#opened(stored, record, analyser) };
  }

  #opened(stored: StoredTemplate, record: FileRecord<T>, analyser: Analyser<T>): TextTemplate {
    const again = () => analyser.analyse(record.text, record.file, record.path).body().template;
    return this.templates.open(stored, again);
  }
}

/** What the cache keeps of a file. `undefined` for one with errors. */
export function storedAnalysis(record: FileRecord<unknown>): StoredAnalysis | undefined {
  const { front, issues, references, ids, stored: template } = record;
  if (front.value === undefined) return undefined;
  const { value, stored = value, bodyStart } = front;
  return { value: stored, bodyStart, issues, references, ids, template };
}
