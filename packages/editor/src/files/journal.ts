import { join } from 'node:path';
import type { FileChange } from '../history/record.js';
import { readWhole, removeWhole, writeData } from './write-file.js';

const MAX_BYTES = 1_000_000;

/**
 * Records which files one change is writing. It is written before the first of them and removed after the last one, so
 * that the next start finds the interrupted change of a killed process.
 */
export class Journal {
  readonly #file: string;

  /** @param folder The folder of the editor's own data. */
  constructor(folder: string) {
    this.#file = join(folder, 'unfinished-change.json');
  }

  /** Records that a change of several files begins. */
  async begin(files: readonly FileChange[]): Promise<void> {
    await writeData(this.#file, Buffer.from(JSON.stringify(files)));
  }

  /** Records that it has ended. */
  async end(): Promise<void> {
    await removeWhole(this.#file);
  }

  /** The files of an interrupted change; `undefined` if there is none. */
  async read(): Promise<readonly FileChange[] | undefined> {
    const bytes = await readWhole(this.#file, MAX_BYTES);
    return bytes && (JSON.parse(bytes.toString('utf8')) as readonly FileChange[]);
  }
}
