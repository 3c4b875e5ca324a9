import { join } from 'node:path';
import type { FileChange } from '../history/record.js';
import { readWhole, removeWhole, writeData } from './write-file.js';

const MAX_BYTES = 1_000_000;

/**
 * Which files are being written by one change. It is on the disk before the first of them is, and removed after the last
 * one, so that the next start finds what a killed process has left half done.
 */
export class Journal {
  readonly #file: string;

  /** @param folder Of the editor's own data. */
  constructor(folder: string) {
    this.#file = join(folder, 'unfinished-change.json');
  }

  /** Writes down that a change of several files begins. */
  async begin(files: readonly FileChange[]): Promise<void> {
    await writeData(this.#file, Buffer.from(JSON.stringify(files)));
  }

  /** Writes down that it has ended. */
  async end(): Promise<void> {
    await removeWhole(this.#file);
  }

  /** The files of a change that was not ended; `undefined` if there is none. */
  async read(): Promise<readonly FileChange[] | undefined> {
    const bytes = await readWhole(this.#file, MAX_BYTES);
    return bytes && (JSON.parse(bytes.toString('utf8')) as readonly FileChange[]);
  }
}
