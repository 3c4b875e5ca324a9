import { hash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is known about a file, valid for as long as the hash is the same. */
export interface CacheEntry {
  /** Hash of the file. */
  hash: string;
  value: unknown;
}

/** Temporary files of processes that ended are removed after this time. */
const ABANDONED_MS = 60_000;

/** What a {@link DiskCache} needs to know. */
export interface DiskCacheOptions {
  /** Where the cache is. */
  folder: string;
  /** What is cached: one name for each collection. */
  name: string;
  /** Changes with everything but the files that decides what is cached: see `cacheVersion`. */
  version: string;
  /** How many files the entries are spread over, so that one change does not rewrite all of them. Default: 1. */
  shards?: number;
}

/**
 * What is known about files, on disk. It can be deleted at any time, and nothing in it is trusted: a file that is
 * truncated, modified or of another version counts as empty, and so does a folder that cannot be written to. Writers do
 * not wait for each other: each replaces whole files, and the last one wins.
 */
export class DiskCache {
  readonly #version: string;
  readonly #files: readonly string[];

  constructor({ folder, name, version, shards = 1 }: DiskCacheOptions) {
    const id = hash('sha256', name).slice(0, 16);
    this.#version = version;
    this.#files = Array.from({ length: shards }, (_, index) =>
      join(folder, shards === 1 ? `${id}.json` : `${id}-${index}.json`),
    );
  }

  /** The entries by name. */
  async read(): Promise<Map<string, CacheEntry>> {
    return new Map((await Promise.all(this.#files.map((file) => this.#readShard(file)))).flat());
  }

  /** Replaces the entries on disk, where they differ from those that {@link DiskCache.read} gave. */
  async write(
    entries: ReadonlyMap<string, CacheEntry>,
    before: ReadonlyMap<string, CacheEntry>,
  ): Promise<void> {
    const names = [...new Set([...entries.keys(), ...before.keys()])];
    const changed = new Set(
      names.filter((name) => entries.get(name) !== before.get(name)).map((name) => this.#shardOf(name)),
    );
    if (changed.size === 0) return;
    const shards = new Map([...changed].map((shard) => [shard, [] as [string, CacheEntry][]]));
    for (const [name, entry] of entries) shards.get(this.#shardOf(name))?.push([name, entry]);
    try {
      for (const [shard, list] of shards) await this.#writeShard(this.#files[shard] ?? '', list);
      await this.#sweep();
    } catch {
      // The next process parses again what could not be stored.
    }
  }

  #shardOf(name: string): number {
    const { length } = this.#files;
    return length === 1 ? 0 : Number.parseInt(hash('sha256', name).slice(0, 8), 16) % length;
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
 * Where the cache is: the folder given, or for `true` in `node_modules/.cache/tendwell` of the package around the
 * content. `undefined` for no cache, or where there is no `node_modules`.
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
