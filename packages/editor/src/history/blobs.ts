import { hash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asEditorError, readWhole, writeData } from '../files/write-file.js';

const MAX_BYTES = 100_000_000;

/** Keeps the content of files by their hash, each once. */
export class Blobs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps some bytes, and returns their hash. */
  async keep(bytes: Uint8Array): Promise<string> {
    const name = hash('sha256', bytes);
    const path = this.#pathOf(name);
    // Written whole, so what exists is complete.
    if (await stat(path).catch(() => undefined)) return name;
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      throw asEditorError(error);
    });
    await writeData(path, bytes);
    return name;
  }

  /** The bytes with a hash. `undefined` if they are not kept, or were damaged. */
  async read(name: string): Promise<Buffer | undefined> {
    if (!/^[\da-f]{64}$/.test(name)) return undefined;
    const bytes = await readWhole(this.#pathOf(name), MAX_BYTES);
    return bytes && hash('sha256', bytes) === name ? bytes : undefined;
  }

  #pathOf(name: string): string {
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }
}
