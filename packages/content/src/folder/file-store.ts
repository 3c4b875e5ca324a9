import { hash } from 'node:crypto';
import { relative } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import type { MarkdownTemplate } from '../markdown/template.js';
import type { Reference } from '../parse/references.js';
import type { CacheEntry, DiskCache } from './disk-cache.js';
import { displayName } from './layout.js';
import { mapConcurrently, readBytes, type Stamp, stampOf } from './read-bytes.js';
import { decode, unreadable } from './read-file.js';

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
}

/** The state of a file when it was last read. */
export interface FileRecord<T> extends Analysis<T> {
  /** Absolute. */
  readonly path: string;
  /** Its name, as issues show it. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
}

interface Kept<T> {
  readonly record: FileRecord<T>;
  readonly stamp: Stamp | undefined;
  readonly readAt: number;
  /** Hash of the bytes and the variant. */
  readonly hash?: string;
  /** Its entry in the disk cache. */
  readonly entry?: CacheEntry | undefined;
}

/** An analysis in the disk cache. The text is not stored, because the file is read for its hash anyway. */
type StoredAnalysis = Omit<Analysis<unknown>, 'stored'>;

/** The resolution of file times: a file may change within one tick after it is read, and keep its time. */
const CLOCK_TICK_MS = 100;

/**
 * Reads and parses files, and repeats that only for files that have changed. A {@link DiskCache} keeps the results for
 * other processes.
 */
export class FileStore<T> {
  readonly #root: string;
  readonly #cache: DiskCache | undefined;
  #kept = new Map<string, Kept<T>>();
  #stored: ReadonlyMap<string, CacheEntry> | undefined;

  constructor(root: string, cache?: DiskCache) {
    this.#root = root;
    this.#cache = cache;
  }

  /** Reads these files and forgets all others. `changed` has the paths of new, changed, and deleted files. */
  async read(
    paths: readonly string[],
    analyser: Analyser<T>,
  ): Promise<{ records: FileRecord<T>[]; changed: string[] }> {
    const before = this.#kept;
    const stored = this.#stored ?? (await this.#cache?.read()) ?? new Map<string, CacheEntry>();
    const kept = await mapConcurrently(paths, (path) =>
      this.#readOne(path, analyser, before.get(path), stored),
    );
    this.#kept = new Map(kept.map((each) => [each.record.path, each]));
    const changed = kept
      .map(({ record }) => record)
      .filter((record) => isDifferent(before.get(record.path)?.record, record))
      .map(({ path }) => path);
    changed.push(...[...before.keys()].filter((path) => !this.#kept.has(path)));
    await this.#store(kept, stored);
    return { records: kept.map(({ record }) => record), changed };
  }

  async #readOne(
    path: string,
    analyser: Analyser<T>,
    before: Kept<T> | undefined,
    stored: ReadonlyMap<string, CacheEntry>,
  ): Promise<Kept<T>> {
    const stamp = stampOf(path);
    const variant = analyser.variant(path);
    const isSameVariant = before?.hash?.startsWith(`${variant} `) === true;
    const isUntouched =
      stamp && before?.stamp?.id === stamp.id && stamp.written < before.readAt - CLOCK_TICK_MS;
    if (before && isUntouched && isSameVariant) return before;
    // Only tells how old this reading is: no content depends on it.
    const readAt = Date.now();
    let bytes: Buffer;
    try {
      bytes = await readBytes(path);
    } catch (error) {
      return { record: failed(path, unreadable(path, error)), stamp, readAt };
    }
    const digest = `${variant} ${hash('sha256', bytes)}`;
    if (before?.hash === digest) return { ...before, stamp, readAt };
    const entry = stored.get(this.#key(path));
    const restored = entry?.hash === digest ? restore(path, bytes, entry.value, analyser) : undefined;
    if (restored) return { record: restored, stamp, readAt, hash: digest, entry };
    const record = analyse(path, bytes, analyser);
    return { record, stamp, readAt, hash: digest, entry: this.#cache && entryOf(record, digest) };
  }

  /** Writes the cache if anything has changed. */
  async #store(kept: readonly Kept<T>[], before: ReadonlyMap<string, CacheEntry>): Promise<void> {
    if (!this.#cache) return;
    const entries = new Map(
      kept.flatMap(({ record, entry }) => (entry ? [[this.#key(record.path), entry] as const] : [])),
    );
    this.#stored = entries;
    await this.#cache.write(entries, before);
  }

  #key(path: string): string {
    return relative(this.#root, path).replaceAll('\\', '/');
  }
}

const isDifferent = (before: FileRecord<unknown> | undefined, now: FileRecord<unknown>) =>
  before === undefined || before.text !== now.text || before.issues.length !== now.issues.length;

function analyse<T>(path: string, bytes: Buffer, analyser: Analyser<T>): FileRecord<T> {
  const decoded = decode(bytes, path);
  if ('code' in decoded) return failed(path, decoded);
  const file = displayName(path);
  const text = withoutMark(decoded.text);
  return { path, file, text, ...analyser.analyse(text, file, path) };
}

function failed(path: string, issue: ContentIssue): FileRecord<never> {
  return { path, file: displayName(path), text: '', bodyStart: 0, issues: [issue], references: [], ids: [] };
}

function restore<T>(
  path: string,
  bytes: Buffer,
  stored: unknown,
  analyser: Analyser<T>,
): FileRecord<T> | undefined {
  const { value, ...analysis } = stored as StoredAnalysis;
  const restored = analyser.restore(value);
  if (restored === undefined) return undefined;
  const file = displayName(path);
  return {
    ...analysis,
    path,
    file,
    text: withoutMark(bytes.toString()),
    value: restored,
    // The current directory may be another one now.
    issues: analysis.issues.map((issue) => ({ ...issue, file })),
  };
}

/** The cache entry of an analysis. Files with errors are not cached. */
function entryOf<T>(record: FileRecord<T>, hash: string): CacheEntry | undefined {
  const { value, stored = value, bodyStart, issues, references, ids, template } = record;
  if (value === undefined) return undefined;
  const analysis: StoredAnalysis = { value: stored, bodyStart, issues, references, ids, template };
  return { hash, value: analysis };
}

const withoutMark = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text);
