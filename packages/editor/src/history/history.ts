import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { asEditorError, readWhole, writeData } from '../files/write-file.js';
import { Blobs } from './blobs.js';
import type { HistoryRecord } from './record.js';
import { findRecord, mergeSessions } from './sessions.js';

/** The limits of a history. */
export interface HistoryLimits {
  /** The maximum size of all versions. Default: 1 GB. Beyond it, the oldest changes can no longer be restored. */
  readonly maxVersionBytes?: number;
  /** Hashes of the versions that something other than the history needs. */
  readonly kept?: () => Promise<readonly string[]>;
}

const MAX_BYTES = 100_000_000;
const DAY_MS = 86_400_000;
const MAX_VERSION_BYTES = 1_000_000_000;

/**
 * What was changed, when, and by whom. Each change is a line of a file, and the versions before and after it are kept,
 * so that each can be restored. A change is recorded before it is made: after a crash in between, its new text is in
 * the history and not lost. The caller of `add` and `tidy` must hold the lock of the folder.
 */
export class History {
  readonly blobs: Blobs;
  /** The folder of the editor's own data. */
  readonly folder: string;
  readonly #file: string;
  readonly #limits: HistoryLimits;
  /** When it was tidied last, in milliseconds. */
  #tidied = Number.NEGATIVE_INFINITY;

  /** @param folder The folder of the editor's own data. */
  constructor(folder: string, limits: HistoryLimits = {}) {
    this.folder = folder;
    this.#limits = limits;
    this.#file = join(folder, 'history.jsonl');
    this.blobs = new Blobs(join(folder, 'versions'));
  }

  /** Records a change. It is on the disk when this resolves. */
  async add(entry: Omit<HistoryRecord, 'id'>): Promise<HistoryRecord> {
    const added = { id: randomUUID(), ...entry };
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const file = await open(this.#file, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
      try {
        const { size } = await file.stat();
        const { bytesRead, buffer } =
          size > 0
            ? await file.read(Buffer.alloc(1), 0, 1, size - 1)
            : { bytesRead: 0, buffer: Buffer.alloc(1) };
        // An incomplete line, of a killed process or a full disk, must not break this one.
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

  /** A change, or the merged changes of a writing session. `undefined` if there is none with this id. */
  async find(id: string): Promise<HistoryRecord | undefined> {
    return findRecord(await this.list(), id);
  }

  /**
   * Limits the size of the history, at most once a day: removes the intermediate versions of writing sessions on
   * earlier days, and the oldest versions beyond the limit.
   *
   * @param now The current moment.
   */
  async tidy(now: Date): Promise<void> {
    if (now.getTime() - this.#tidied < DAY_MS) return;
    this.#tidied = now.getTime();
    const records = await this.list();
    const today = now.getTime() - DAY_MS;
    const isRecent = ({ at }: HistoryRecord) => Date.parse(at) > today;
    // Each save of today can still be undone by itself.
    const merged = [...records.filter(isRecent), ...mergeSessions(records.filter((each) => !isRecent(each)))];
    const { maxVersionBytes = MAX_VERSION_BYTES, kept } = this.#limits;
    const rest = withinLimit(merged, await this.blobs.sizes(), maxVersionBytes);
    if (rest.length < records.length) {
      const lines = rest.toReversed().map((record) => `${JSON.stringify(record)}\n`);
      await writeData(this.#file, Buffer.from(lines.join('')));
    }
    // If the program is killed here, unneeded versions stay until the next time.
    await this.blobs.removeOthers(new Set([...versionsOf(rest), ...((await kept?.()) ?? [])]));
  }
}

const versionsOf = (records: readonly HistoryRecord[]): string[] =>
  records
    .flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after]))
    .filter((hash) => hash !== null);

/** The newest records whose versions fit into the limit. The newest one is always among them. */
function withinLimit(
  records: readonly HistoryRecord[],
  sizes: ReadonlyMap<string, number>,
  maxBytes: number,
): readonly HistoryRecord[] {
  const counted = new Set<string>();
  let bytes = 0;
  const end = records.findIndex((record, index) => {
    for (const version of versionsOf([record])) {
      if (!counted.has(version)) bytes += sizes.get(version) ?? 0;
      counted.add(version);
    }
    return index > 0 && bytes > maxBytes;
  });
  return end < 0 ? records : records.slice(0, end);
}

function parse(line: string): HistoryRecord | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as HistoryRecord);
  } catch {
    return undefined;
  }
}
