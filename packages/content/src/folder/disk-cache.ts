import { hash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What was made of a file, good for as long as the file's bytes are the same. */
export interface CacheEntry {
  /** SHA-256 of the file. */
  hash: string;
  value: unknown;
}

/** Unfinished files of processes that ended are removed after so long. */
const ABANDONED_MS = 60_000;

/**
 * What was made of files, on disk. It can be deleted at any time, and nothing in it is trusted: a file that is cut
 * short, changed or of another version counts as empty, and so does a folder that cannot be written to. Writers do not
 * wait for one another: each puts a whole file in place, and the last one stays.
 */
export class DiskCache {
  readonly #file: string;
  readonly #fingerprint: string;

  /**
   * @param folder Where the cache is.
   * @param name What is cached; one file.
   * @param fingerprint Changes with everything but the files that decides what is made of them.
   */
  constructor(folder: string, name: string, fingerprint: string) {
    this.#file = join(folder, `${hash('sha256', name).slice(0, 16)}.json`);
    this.#fingerprint = fingerprint;
  }

  /** The entries by name; none where there is no whole file of this version. */
  async read(): Promise<Map<string, CacheEntry>> {
    try {
      const text = await readFile(this.#file, 'utf8');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      if (text.slice(0, end) !== this.#head(body)) return new Map();
      return new Map(JSON.parse(body) as [string, CacheEntry][]);
    } catch {
      return new Map();
    }
  }

  /** Puts these entries in place of all others. */
  async write(entries: Iterable<readonly [string, CacheEntry]>): Promise<void> {
    const body = JSON.stringify([...entries]);
    const unfinished = `${this.#file}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFile(unfinished, `${this.#head(body)}\n${body}`);
      await rename(unfinished, this.#file);
      await this.#sweep();
    } catch {
      await rm(unfinished, { force: true }).catch(() => {});
    }
  }

  #head(body: string): string {
    return `${this.#fingerprint} ${hash('sha256', body)}`;
  }

  async #sweep(): Promise<void> {
    const folder = dirname(this.#file);
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.tmp')) continue;
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < Date.now() - ABANDONED_MS) await rm(path, { force: true });
    }
  }
}

/**
 * Where a cache is kept: the folder given, or for `true` `node_modules/.cache/tendwell` of the package around the
 * content. `undefined` where none is wanted, or where there is no `node_modules`.
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
