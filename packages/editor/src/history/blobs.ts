import { hash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asEditorError, readWhole, writeData } from '../files/write-file.js';

const MAX_BYTES = 100_000_000;
const DAY_MS = 86_400_000;
const HASH = /^[\da-f]{64}$/;

/** Stores the content of files by hash, without duplicates. */
export class Blobs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Stores bytes, and returns their hash. */
  async keep(bytes: Uint8Array): Promise<string> {
    const name = hash('sha256', bytes);
    const path = this.#pathOf(name);
    // Files get their names once they are complete.
    if (await stat(path).catch(() => undefined)) return name;
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      throw asEditorError(error);
    });
    await writeData(path, bytes);
    return name;
  }

  /** The bytes with a hash. `undefined` if they are not stored, or damaged. */
  async read(name: string): Promise<Buffer | undefined> {
    if (!HASH.test(name)) return undefined;
    const bytes = await readWhole(this.#pathOf(name), MAX_BYTES);
    return bytes && hash('sha256', bytes) === name ? bytes : undefined;
  }

  /** The size of each version in bytes, by its hash. */
  async sizes(): Promise<Map<string, number>> {
    return new Map((await this.#all()).map(({ name, size }) => [name, size]));
  }

  /** Removes versions that are not needed. Those of the last day stay: a change may be about to refer to them. */
  async removeOthers(needed: ReadonlySet<string>): Promise<void> {
    const all = await this.#all();
    // A change has just stored its versions, so the latest one has the time of the file system.
    const latest = all.reduce((last, { mtimeMs }) => Math.max(last, mtimeMs), 0);
    for (const { name, mtimeMs } of all) {
      if (!needed.has(name) && latest - mtimeMs > DAY_MS) await rm(this.#pathOf(name), { force: true });
    }
  }

  async #all(): Promise<{ name: string; size: number; mtimeMs: number }[]> {
    const found = [];
    for (const start of await readdir(this.#folder).catch(() => [])) {
      for (const end of await readdir(join(this.#folder, start)).catch(() => [])) {
        const stats = await stat(join(this.#folder, start, end)).catch(() => undefined);
        if (!stats || !HASH.test(start + end)) continue;
        found.push({ name: start + end, size: stats.size, mtimeMs: stats.mtimeMs });
      }
    }
    return found;
  }

  #pathOf(name: string): string {
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }
}
