import { hash } from 'node:crypto';
import { relative } from 'node:path';
import type { PictureReference } from '../checks/pictures.js';
import type { ContentIssue } from '../issues/issue.js';
import type { CacheEntry, DiskCache } from './disk-cache.js';
import { decode, nameFor, unreadable } from './read.js';
import { mapConcurrently, readBytes, type Stamp, stampOf } from './read-bytes.js';

/** What a text is found to be. */
export interface Analysis<T> {
  /** What the text says as data, without its body. Absent when there are errors. */
  readonly value?: T | undefined;
  /** What {@link Analyser.restore} is to be given, where that is not the value itself. */
  readonly stored?: unknown;
  /** Where the body begins. */
  readonly body: number;
  readonly issues: readonly ContentIssue[];
  readonly pictures: readonly PictureReference[];
}

/** How the files of a collection are read. */
export interface Analyser<T> {
  analyse(text: string, file: string): Analysis<T>;
  /** Checks data of an earlier analysis. `undefined` sends the text through {@link Analyser.analyse}. */
  restore(value: unknown): T | undefined;
}

/** A file as it was last read. */
export interface FileRecord<T> {
  readonly path: string;
  /** Its name, as issues show it. */
  readonly file: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly value?: T | undefined;
  readonly stored?: unknown;
  readonly body: number;
  readonly issues: readonly ContentIssue[];
  readonly pictures: readonly PictureReference[];
}

interface Kept<T> {
  readonly record: FileRecord<T>;
  readonly stamp: Stamp | undefined;
  readonly readAt: number;
  readonly hash?: string;
  /** What the disk keeps of it. */
  readonly entry?: CacheEntry | undefined;
}

/** What the disk keeps of an analysis: the body and the words of the file are read anew, as the file is hashed anyway. */
interface StoredAnalysis {
  value: unknown;
  body: number;
  issues: ContentIssue[];
  pictures: string[];
}

/** File systems count in steps. A file written just before it was read may be written again within the same one. */
const STEP_MS = 100;

/**
 * The files of a collection: each is read and analysed once, and again only when it changed. Between processes a
 * {@link DiskCache} spares the analysis.
 */
export class FileStore<T> {
  readonly #root: string;
  readonly #analyser: Analyser<T>;
  readonly #cache: DiskCache | undefined;
  #kept = new Map<string, Kept<T>>();
  #stored: Map<string, CacheEntry> | undefined;

  constructor(root: string, analyser: Analyser<T>, cache?: DiskCache) {
    this.#root = root;
    this.#analyser = analyser;
    this.#cache = cache;
  }

  /** Reads these files and forgets all others. `changed` has the paths of those that are new, different or gone. */
  async read(paths: readonly string[]): Promise<{ records: FileRecord<T>[]; changed: string[] }> {
    const before = this.#kept;
    const stored = this.#stored ?? (await this.#cache?.read()) ?? new Map<string, CacheEntry>();
    const kept = await mapConcurrently(paths, (path) => this.#readOne(path, before.get(path), stored));
    this.#kept = new Map(kept.map((each) => [each.record.path, each]));
    const changed = kept
      .filter((each) => before.get(each.record.path)?.record !== each.record)
      .map(({ record }) => record.path);
    changed.push(...[...before.keys()].filter((path) => !this.#kept.has(path)));
    await this.#store(kept, stored);
    return { records: kept.map(({ record }) => record), changed };
  }

  async #readOne(
    path: string,
    before: Kept<T> | undefined,
    stored: ReadonlyMap<string, CacheEntry>,
  ): Promise<Kept<T>> {
    const stamp = stampOf(path);
    if (before && stamp && before.stamp?.id === stamp.id && stamp.written < before.readAt - STEP_MS) {
      return before;
    }
    const readAt = Date.now();
    let bytes: Buffer;
    try {
      bytes = await readBytes(path);
    } catch (error) {
      return { record: this.#failed(path, unreadable(path, error)), stamp, readAt };
    }
    const digest = hash('sha256', bytes);
    if (before?.hash === digest) return { ...before, stamp, readAt };
    const entry = stored.get(this.#key(path));
    const restored = entry?.hash === digest ? this.#restore(path, bytes, entry.value) : undefined;
    if (restored) return { record: restored, stamp, readAt, hash: digest, entry };
    const record = this.#analyse(path, bytes);
    return { record, stamp, readAt, hash: digest, entry: this.#cache && entryOf(record, digest) };
  }

  #analyse(path: string, bytes: Buffer): FileRecord<T> {
    const decoded = decode(bytes, path);
    if ('code' in decoded) return this.#failed(path, decoded);
    const { file } = decoded;
    const text = withoutMark(decoded.text);
    return { path, file, text, ...this.#analyser.analyse(text, file) };
  }

  #failed(path: string, issue: ContentIssue): FileRecord<T> {
    return { path, file: nameFor(path), text: '', body: 0, issues: [issue], pictures: [] };
  }

  #restore(path: string, bytes: Buffer, stored: unknown): FileRecord<T> | undefined {
    const { value, body, issues, pictures } = stored as StoredAnalysis;
    const restored = this.#analyser.restore(value);
    if (restored === undefined) return undefined;
    const file = nameFor(path);
    const text = withoutMark(bytes.toString());
    // Places are wanted only where something is wrong; then the text is analysed after all.
    let analysis: Analysis<T> | undefined;
    const placed = () => {
      analysis ??= this.#analyser.analyse(text, file);
      return analysis.pictures;
    };
    return {
      path,
      file,
      text,
      value: restored,
      body,
      issues: issues.map((issue) => ({ ...issue, file })),
      pictures: pictures.map((src, index) => ({
        src,
        issue: (details) => (placed()[index] as PictureReference).issue(details),
      })),
    };
  }

  /** Keeps on disk what was made of whole files, if it differs from what is there. */
  async #store(kept: readonly Kept<T>[], before: ReadonlyMap<string, CacheEntry>): Promise<void> {
    if (!this.#cache) return;
    const entries = new Map(
      kept.flatMap(({ record, entry }) => (entry ? [[this.#key(record.path), entry] as const] : [])),
    );
    this.#stored = entries;
    const isSame =
      entries.size === before.size && [...entries].every(([key, entry]) => before.get(key) === entry);
    if (!isSame) await this.#cache.write(entries);
  }

  #key(path: string): string {
    return relative(this.#root, path).replaceAll('\\', '/');
  }
}

/** An analysis as the disk keeps it. A file with errors is analysed each time. */
function entryOf<T>(record: FileRecord<T>, hash: string): CacheEntry | undefined {
  const { value, stored = value, body, issues, pictures } = record;
  if (value === undefined) return undefined;
  const analysis: StoredAnalysis = {
    value: stored,
    body,
    issues: [...issues],
    pictures: pictures.map(({ src }) => src),
  };
  return { hash, value: analysis };
}

const withoutMark = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text);
