import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { HistoryEntry } from '../api/types.js';
import { asEditorError, readWhole } from '../files/write-file.js';
import { Blobs } from './blobs.js';

/** The state of a file before and after a change: hashes of its content, `null` where there was no file. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change, as it is recorded. */
export interface HistoryRecord extends Omit<HistoryEntry, 'files'> {
  readonly files: readonly FileChange[];
  /** What a publication has published. */
  readonly published?: readonly { readonly path: string; readonly change: 'added' | 'changed' | 'removed' }[];
}

const MAX_BYTES = 100_000_000;

/**
 * What was changed, when, and by whom. Each change is a line of a file, and every version of each file is kept, so that
 * each can be put back. A change is recorded before it is made: after a crash in between, its new text is in the
 * history and not lost.
 */
export class History {
  readonly blobs: Blobs;
  readonly #folder: string;
  readonly #file: string;

  /** @param folder Of the editor's own data. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#file = join(folder, 'history.jsonl');
    this.blobs = new Blobs(join(folder, 'versions'));
  }

  /** Records a change. It is on the disk when this resolves. */
  async add(entry: Omit<HistoryRecord, 'id'>): Promise<HistoryRecord> {
    const added = { id: randomUUID(), ...entry };
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const file = await open(this.#file, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
      try {
        const { size } = await file.stat();
        const { bytesRead, buffer } =
          size > 0
            ? await file.read(Buffer.alloc(1), 0, 1, size - 1)
            : { bytesRead: 0, buffer: Buffer.alloc(1) };
        // Half a line of a process that was killed, or of a full disk, must not spoil this one.
        const isBroken = bytesRead === 1 && buffer[0] !== 0x0a;
        await file.writeFile(`${isBroken ? '\n' : ''}${JSON.stringify(added)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      throw asEditorError(error);
    }
    return added;
  }

  /** All changes, the newest first. */
  async list(): Promise<readonly HistoryRecord[]> {
    const bytes = await readWhole(this.#file, MAX_BYTES);
    const lines = bytes?.toString('utf8').split('\n') ?? [];
    return lines.flatMap((line) => parse(line) ?? []).reverse();
  }

  /** A change. `undefined` if there is none with this id. */
  async find(id: string): Promise<HistoryRecord | undefined> {
    return (await this.list()).find((entry) => entry.id === id);
  }
}

function parse(line: string): HistoryRecord | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as HistoryRecord);
  } catch {
    return undefined;
  }
}
