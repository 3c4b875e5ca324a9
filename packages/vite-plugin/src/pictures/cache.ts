import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PictureInfo } from './probe.js';

/** What was read from a file, as long as its stamp is the same. */
export interface Known {
  readonly stamp: string;
  readonly info: PictureInfo;
}

const INDEX = 'index.json';

/**
 * Caches the files that were made from pictures, for later builds. It can be deleted at any time. If the folder is not
 * writable, a temporary one is used.
 */
export class PictureCache {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param folder Absolute. `undefined` for a temporary folder. */
  static async open(folder: string | undefined): Promise<PictureCache> {
    if (folder !== undefined) {
      try {
        await mkdir(folder, { recursive: true });
        const probe = join(folder, `${randomUUID()}.tmp`);
        await writeFile(probe, '');
        await rm(probe);
        return new PictureCache(folder);
      } catch {
        // Such as a deployment whose dependencies are read-only.
      }
    }
    const temporary = await mkdtemp(join(tmpdir(), 'tendwell-pictures-'));
    process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
    return new PictureCache(temporary);
  }

  /** The absolute path of a file, whether it exists or not. */
  path(name: string): string {
    return join(this.#folder, name);
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(name);
    const unfinished = `${path}.${randomUUID()}.tmp`;
    await writeFile(unfinished, bytes);
    // So that a killed process leaves no incomplete file.
    await rename(unfinished, path);
  }

  /** What is known about pictures, by their path in the content folder. */
  async readIndex(): Promise<Map<string, Known>> {
    try {
      return new Map(JSON.parse(await readFile(this.path(INDEX), 'utf8')) as [string, Known][]);
    } catch {
      return new Map();
    }
  }

  async writeIndex(known: ReadonlyMap<string, Known>): Promise<void> {
    await this.write(INDEX, Buffer.from(JSON.stringify([...known])));
  }

  /** Deletes the files of pictures that are no longer in the content folder, and those of other settings. */
  async prune(isUsed: (name: string) => boolean): Promise<void> {
    const names = await readdir(this.#folder);
    const unused = names.filter((name) => name !== INDEX && !name.endsWith('.tmp') && !isUsed(name));
    await Promise.all(unused.map((name) => rm(this.path(name), { force: true })));
  }
}
