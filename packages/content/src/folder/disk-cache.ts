import { hash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The cached data of a file. It is valid as long as the hash matches. */
export interface CacheEntry {
  /** Hash of the file. */
  hash: string;
  value: unknown;
  /** The file's size and times, if it may be taken for unchanged as long as it has them. */
  stamp?: string | undefined;
}

/** Temporary files older than this were left behind by a process that ended, and are removed. */
const ABANDONED_MS = 60_000;

/** Options of a {@link DiskCache}. */
export interface DiskCacheOptions {
  /** The folder of the cache. */
  folder: string;
  /** Identifies what is cached, such as a collection. */
  name: string;
  /** A hash of everything besides the files that affects the cached data: see `cacheVersion`. */
  version: string;
  /** The number of files that entries are spread over, so that a change doesn't rewrite all entries. Default: 1. */
  shards?: number;
}

/**
 * A cache on disk for data about files. It can be deleted at any time. A cache file that is truncated, modified, or of
 * another version is treated as empty, and if the folder is not writable, nothing is cached. Processes don't lock each
 * other out: each replaces whole files, and the last one wins.
 */
export class DiskCache {
  readonly #version: string;
  readonly #files: readonly string[];
  /** The file of each entry: every change asks for those of all entries. */
  readonly #shards = new Map<string, number>();

  /** What the names of its files start with. */
  readonly id: string;

  constructor({ folder, name, version, shards = 1 }: DiskCacheOptions) {
    const id = hash('sha256', name).slice(0, 16);
    this.id = id;
    this.#version = version;
    this.#files = Array.from({ length: shards }, (_, index) =>
      join(folder, shards === 1 ? `${id}.json` : `${id}-${index}.json`),
    );
  }

  /** The entries by name. */
  async read(): Promise<Map<string, CacheEntry>> {
    return new Map((await Promise.all(this.#files.map((file) => this.#readShard(file)))).flat());
  }

  /** Replaces the entries on disk that differ from those that {@link DiskCache.read} returned. */
  async write(
    entries: ReadonlyMap<string, CacheEntry>,
    before: ReadonlyMap<string, CacheEntry>,
  ): Promise<void> {
    const changed = new Set<number>();
    for (const [name, entry] of entries) if (before.get(name) !== entry) changed.add(this.#shardOf(name));
    for (const name of before.keys()) if (!entries.has(name)) changed.add(this.#shardOf(name));
    if (changed.size === 0) return;
    const shards = new Map([...changed].map((shard) => [shard, [] as [string, CacheEntry][]]));
    for (const [name, entry] of entries) shards.get(this.#shardOf(name))?.push([name, entry]);
    try {
      for (const [shard, list] of shards) await this.#writeShard(this.#files[shard] ?? '', list);
      await this.#sweep();
    } catch {
      // What could not be stored is parsed again by the next process.
    }
  }

  #shardOf(name: string): number {
    const { length } = this.#files;
    if (length === 1) return 0;
    const known = this.#shards.get(name);
    if (known !== undefined) return known;
    const shard = Number.parseInt(hash('sha256', name).slice(0, 8), 16) % length;
    this.#shards.set(name, shard);
    return shard;
  }

  async #readShard(file: string): Promise<[string, CacheEntry][]> {
    try {
      const text = await readFile(file, 'utf8');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      return text.slice(0, end) === this.#head(body) ? JSON.parse(body) : [];
    } catch {
      return [];
    }
  }

  async #writeShard(file: string, entries: readonly [string, CacheEntry][]): Promise<void> {
    const body = JSON.stringify(entries);
    const unfinished = `${file}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, `${this.#head(body)}\n${body}`);
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {});
      throw error;
    }
  }

  #head(body: string): string {
    return `${this.#version} ${hash('sha256', body)}`;
  }

  async #sweep(): Promise<void> {
    const folder = dirname(this.#files[0] ?? '');
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.tmp')) continue;
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < Date.now() - ABANDONED_MS) await rm(path, { force: true });
    }
  }
}

/**
 * The folder of the cache: the given one, or for `true` `node_modules/.cache/tendwell` in the closest folder with
 * `node_modules`. `undefined` for no cache, or if there is no `node_modules`.
 */
export function cacheFolder(cache: boolean | string | undefined, content: string): string | undefined {
  if (typeof cache === 'string') return cache;
  if (!cache) return undefined;
  for (let folder = content; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'tendwell');
    if (dirname(folder) === folder) return undefined;
  }
}
