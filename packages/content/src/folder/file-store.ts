import { setImmediate } from 'node:timers/promises';
import { type Analyser, hashOf } from './analysis.js';
import type { CacheEntry, DiskCache } from './disk-cache.js';
import type { FileRecord } from './file-record.js';
import { relativePath } from './layout.js';
import { readInParallel, workersFor } from './parallel.js';
import { mapConcurrently, readBytes, type Stamp, stampOf } from './read-bytes.js';
import { RecordMaker, type StoredAnalysis, storedAnalysis } from './record-maker.js';
import { isPlace } from './template-store.js';
import type { TextPlace, TextStore } from './text-store.js';

interface Kept<T> {
  readonly record: FileRecord<T>;
  readonly stamp: Stamp | undefined;
  readonly readAt: number;
  /** Hash of the content. Absent if the file could not be read. */
  readonly hash?: string;
  readonly variant?: string;
  /** Its entry in the disk cache. Absent until the body is parsed. */
  entry?: CacheEntry | undefined;
}

/** The resolution of file times: a file may change within one tick after it is read, and keep its time. */
const CLOCK_TICK_MS = 100;
/** The same for times that another process recorded: some file systems only store every other second. */
const COARSE_TICK_MS = 2000;

/** Files without texts are removed at the first write and then once in this many, because that goes through all texts. */
const SWEEP_EVERY = 50;

/** Where a {@link FileStore} keeps its results. */
export interface FileStoreOptions {
  /** Keeps them for other processes. */
  readonly cache?: DiskCache | undefined;
  /** Keeps HTML, which is not in memory then. */
  readonly templates?: TextStore | undefined;
  /**
   * Doesn't keep the texts of files in memory, but reads them again where they are needed. A file with the size and times
   * that are in the cache is not read at all. Default: with `templates`.
   */
  readonly rereads?: boolean | undefined;
}

/**
 * Reads and parses files, and repeats that only for files that have changed. A {@link DiskCache} keeps the results for
 * other processes.
 */
export class FileStore<T> {
  readonly #root: string;
  readonly #cache: DiskCache | undefined;
  readonly #texts: TextStore | undefined;
  readonly #rereads: boolean;
  readonly #records: RecordMaker<T>;
  #kept = new Map<string, Kept<T>>();
  #stored: ReadonlyMap<string, CacheEntry> | undefined;
  /** True while the cache differs from what was read. */
  #isUnwritten = false;
  #writes = 0;

  constructor(root: string, { cache, templates, rereads = templates !== undefined }: FileStoreOptions = {}) {
    this.#root = root;
    this.#cache = cache;
    this.#texts = templates;
    this.#rereads = rereads;
    this.#records = new RecordMaker(templates, rereads);
  }

  /**
   * Reads these files and forgets all others. `changed` has the paths of new, changed, and deleted files.
   *
   * @param options.bodiesLater Parses no bodies but those that something asks for, until {@link FileStore.finish} is called.
   */
  async read(
    paths: readonly string[],
    analyser: Analyser<T>,
    { bodiesLater = false }: { bodiesLater?: boolean } = {},
  ): Promise<{ records: FileRecord<T>[]; changed: string[] }> {
    const before = this.#kept;
    const isFirst = this.#stored === undefined;
    const stored = this.#stored ?? (await this.#cache?.read()) ?? new Map<string, CacheEntry>();
    this.#stored = stored;
    const now = new Map<string, Kept<T>>();
    for (const path of paths) {
      const kept = this.#untouched(path, analyser, before.get(path));
      if (kept) now.set(path, kept);
    }
    const others = paths.filter((path) => !now.has(path));
    const done = (kept: Kept<T>) => void now.set(kept.record.path, kept);
    if (bodiesLater)
      await mapConcurrently(others, async (path) =>
        done(await this.#readOne(path, analyser, before.get(path))),
      );
    else await this.#readAll(others, analyser, before, done);
    const kept = paths.flatMap((path) => now.get(path) ?? []);
    this.#kept = new Map(kept.map((each) => [each.record.path, each]));
    const deleted = [...before.keys()].filter((path) => !now.has(path));
    const changed = [...others.filter((path) => isDifferent(before.get(path), now.get(path))), ...deleted];
    // All others have the entries that they had.
    this.#isUnwritten ||= isFirst || others.length > 0 || deleted.length > 0;
    if (!bodiesLater) await this.finish();
    return { records: kept.map(({ record }) => record), changed };
  }

  /**
   * Parses the bodies that nothing has asked for since the last reading, and writes the cache.
   *
   * @param pause Is waited for after each of them.
   */
  async finish(pause: () => Promise<unknown> = setImmediate): Promise<void> {
    for (const kept of this.#kept.values()) {
      if (kept.entry) continue;
      const { isParsed } = kept.record;
      this.#parse(kept);
      if (!isParsed) await pause();
    }
    await this.#store();
  }

  /** Parses the body of a file, if nothing has yet, for its entry in the cache. */
  #parse(kept: Kept<T>): Kept<T> {
    const { record, stamp, readAt, hash, variant } = kept;
    const value = storedAnalysis(record);
    if (this.#cache && value)
      kept.entry ??= this.#stamped({ hash: `${variant} ${hash}`, value }, stamp, readAt);
    return kept;
  }

  /** A file that was not written since it was read: by this process, or by the one that wrote the cache. */
  #untouched(path: string, analyser: Analyser<T>, before: Kept<T> | undefined): Kept<T> | undefined {
    const variant = analyser.variant(path);
    const entry = before || !this.#rereads ? undefined : this.#stored?.get(this.#key(path));
    if (!before && entry?.stamp === undefined) return undefined;
    const stamp = stampOf(path);
    if (!stamp) return undefined;
    if (before) {
      const isOld = stamp.id === before.stamp?.id && stamp.written < before.readAt - CLOCK_TICK_MS;
      return isOld && before.variant === variant ? before : undefined;
    }
    if (entry?.stamp !== stamp.id || !entry.hash.startsWith(`${variant} `)) return undefined;
    const hash = entry.hash.slice(variant.length + 1);
    const record = this.#records.restored(path, undefined, hash, entry.value as StoredAnalysis, analyser);
    return record && { record, stamp, readAt: Date.now(), hash, variant, entry };
  }

  async #readAll(
    paths: readonly string[],
    analyser: Analyser<T>,
    before: ReadonlyMap<string, Kept<T>>,
    done: (kept: Kept<T>) => void,
  ): Promise<void> {
    const isNew = (path: string) => !before.has(path) && !this.#stored?.has(this.#key(path));
    const { worker } = analyser;
    // Worker threads don't return the texts.
    const workers = this.#texts && worker ? workersFor(paths.filter(isNew).length) : 0;
    if (!worker || workers === 0) {
      const readOne = async (path: string) =>
        done(this.#parse(await this.#readOne(path, analyser, before.get(path))));
      await mapConcurrently(paths, readOne);
      return;
    }
    const here = (path: string) => this.#records.readNow(path, analyser);
    const failed: string[] = [];
    await readInParallel(paths, workers, worker, here, (path, file) => {
      if (!file) {
        failed.push(path);
        return;
      }
      const { hash, stamp, readAt } = file;
      const record = this.#records.made(path, file, analyser);
      done(this.#parse({ record, stamp, readAt, hash, variant: analyser.variant(path) }));
    });
    for (const path of failed) done(this.#parse(await this.#readOne(path, analyser, before.get(path))));
  }

  async #readOne(path: string, analyser: Analyser<T>, before: Kept<T> | undefined): Promise<Kept<T>> {
    const variant = analyser.variant(path);
    const stamp = stampOf(path);
    // Only tells how old this reading is: no content depends on it.
    const readAt = Date.now();
    let bytes: Buffer;
    try {
      bytes = await readBytes(path);
    } catch (error) {
      return { record: this.#records.failed(path, error), stamp, readAt };
    }
    const hash = hashOf(bytes);
    if (before?.hash === hash && before.variant === variant) {
      return { ...before, stamp, readAt, entry: this.#stamped(before.entry, stamp, readAt) };
    }
    const entry = this.#stored?.get(this.#key(path));
    if (entry?.hash === `${variant} ${hash}`) {
      const record = this.#records.restored(path, bytes, hash, entry.value as StoredAnalysis, analyser);
      if (record) return { record, stamp, readAt, hash, variant, entry: this.#stamped(entry, stamp, readAt) };
    }
    return { record: this.#records.parsed(path, bytes, hash, analyser), stamp, readAt, hash, variant };
  }

  /** Notes the times of a file, unless it may still change without changing them. */
  #stamped(entry: CacheEntry | undefined, stamp: Stamp | undefined, readAt: number): CacheEntry | undefined {
    if (!entry || !this.#rereads) return entry;
    const id = stamp && stamp.written < readAt - COARSE_TICK_MS ? stamp.id : undefined;
    return id === entry.stamp ? entry : { hash: entry.hash, value: entry.value, stamp: id };
  }

  /** Writes the cache if anything has changed. */
  async #store(): Promise<void> {
    if (!this.#cache || !this.#isUnwritten) return;
    this.#isUnwritten = false;
    const before = this.#stored ?? new Map<string, CacheEntry>();
    let entries = new Map<string, CacheEntry>();
    for (const { record, entry } of this.#kept.values())
      if (entry) entries.set(this.#key(record.path), entry);
    const isFirst = this.#writes === 0;
    if (isFirst && this.#texts?.isScattered(placesOf(entries))) entries = this.#collected(entries);
    this.#stored = entries;
    try {
      this.#texts?.flush();
      await this.#cache.write(entries, before);
      if (this.#writes % SWEEP_EVERY === 0) this.#texts?.sweep(placesOf(entries));
      this.#writes += 1;
    } catch {
      // What could not be stored is parsed again by the next process.
    }
  }

  #collected(entries: ReadonlyMap<string, CacheEntry>): Map<string, CacheEntry> {
    return new Map(
      [...entries].map(([name, entry]) => {
        const { template, ...rest } = entry.value as StoredAnalysis;
        const value = { ...rest, template: template && this.#records.templates.collected(template) };
        return [name, { ...entry, value }];
      }),
    );
  }

  #key(path: string): string {
    return relativePath(this.#root, path);
  }
}

const isDifferent = (before: Kept<unknown> | undefined, now: Kept<unknown> | undefined) =>
  before?.hash === undefined ||
  before.hash !== now?.hash ||
  (before.record !== now.record && before.record.issues.length !== now.record.issues.length);

function placesOf(entries: ReadonlyMap<string, CacheEntry>): TextPlace[] {
  const places: TextPlace[] = [];
  for (const { value } of entries.values()) {
    const html = (value as StoredAnalysis).template?.html;
    if (html && isPlace(html)) places.push(html);
  }
  return places;
}
