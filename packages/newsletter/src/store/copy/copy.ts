import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { openDatabase } from '../open-store.js';
import type { Database, Row, Transaction, Value } from '../sql/database.js';
import { insert } from '../sql/insert.js';
import { readSecret } from '../sql/secret.js';
import { COPY_PROGRESS, countRows, lastKey, readPage, TABLES } from './tables.js';
import { digestTable } from './verify.js';

/** Options of {@link copyStore}. */
export interface CopyOptions {
  /** URL of the list to copy. */
  readonly from: string;
  /** URL of an empty list, or of an incomplete copy of the same list. */
  readonly to: string;
  /** Called after every page of rows. Everything is copied first, then both lists are read again and compared. */
  onProgress?(progress: { step: 'copy' | 'verify'; done: number; total: number }): void;
  /** Stops after the current page. The same call resumes there. */
  readonly signal?: AbortSignal;
}

/** Result of {@link copyStore}. */
export interface CopyResult {
  /** Number of rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Whether an incomplete copy was resumed. */
  readonly resumed: boolean;
}

/** Why a copy failed: the target has a list, or an incomplete copy of another one; another process copies; or rows differ. */
export type CopyErrorCode = 'target-not-empty' | 'target-is-another-copy' | 'target-in-use' | 'list-changed';

/** A copy failed. The message is meant for the owner of the list. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
  readonly code: CopyErrorCode;

  constructor(code: CopyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The progress of a copy: all tables before this one, and this one up to a key. */
interface Progress {
  /** Identifies the list that is copied. */
  readonly source: string;
  readonly table: number;
  readonly after: readonly Value[] | null;
}

/**
 * Copies a list with everything in it: subscribers, consents, tokens, emails, erased addresses and the secret. An
 * interrupted copy is resumed by the same call. If the list changes during the copy, verifying fails and the same call
 * starts over. `openStore` refuses an incomplete copy.
 *
 * @throws CopyError when the target isn't empty, or when the lists differ afterwards.
 */
export async function copyStore(options: CopyOptions): Promise<CopyResult> {
  const source = await openDatabase({ url: options.from });
  try {
    const target = await openDatabase({ url: options.to });
    try {
      return await copy(source, target, options);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(source: Database, target: Database, options: CopyOptions): Promise<CopyResult> {
  const name = createHash('sha256')
    .update(await readSecret(source))
    .digest('hex');
  const counts = await Promise.all(TABLES.map((table) => countRows(source, table)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let progress = await start(target, name);
  const resumed = progress.table > 0 || progress.after !== null;
  let done = 0;
  for (const table of TABLES.slice(0, progress.table + 1)) done += await countRows(target, table);
  for (let table = TABLES[progress.table]; table; table = TABLES[progress.table]) {
    await yieldToEventLoop(options.signal);
    const page = await readPage(source, table, progress.after ?? undefined);
    const after = lastKey(table, page);
    const next: Progress = after
      ? { ...progress, after }
      : { ...progress, table: progress.table + 1, after: null };
    const expected = progress;
    await target.write(async (transaction) => {
      await saveProgress(transaction, expected, next);
      await insert(transaction, table.name, Object.keys(page[0] ?? {}), page.map(valuesOf));
    });
    progress = next;
    done += page.length;
    options.onProgress?.({ step: 'copy', done, total });
  }
  const rows = await verify(source, target, total, options).catch(async (error: unknown) => {
    // Finding out which rows changed would take as long as copying all of them, so start over.
    if (error instanceof CopyError) {
      await target.write(async (transaction) => {
        // Another process may have completed the copy, and the list may be in use.
        if (isSame(await readProgress(transaction), progress)) await reset(transaction, name);
      });
    }
    throw error;
  });
  await target.write(({ run }) => run('DELETE FROM settings WHERE key = ?', [COPY_PROGRESS]));
  return { rows, resumed };
}

/**
 * The libSQL driver is synchronous for files. Without this pause a copy couldn't be aborted, and its statements, which
 * are freed between turns of the event loop, would pile up in memory.
 */
async function yieldToEventLoop(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

const valuesOf = (row: Row): Value[] => Object.values(row);

/** Resumes a copy of the same list, or starts a copy into an empty list. */
function start(target: Database, source: string): Promise<Progress> {
  return target.write(async ({ rows, run }) => {
    const begun = await readProgress({ rows });
    if (begun && begun.source !== source) {
      throw new CopyError('target-is-another-copy', 'The target is an incomplete copy of another list.');
    }
    if (begun) return begun;
    for (const { name } of TABLES.filter((table) => table.name !== 'settings')) {
      if ((await rows(`SELECT 1 AS found FROM ${name} LIMIT 1`)).length > 0) {
        throw new CopyError('target-not-empty', 'The target already has a list.');
      }
    }
    return reset({ run }, source);
  });
}

/** Deletes everything and stores that the copy has started. */
async function reset({ run }: Pick<Transaction, 'run'>, source: string): Promise<Progress> {
  // Settings too: the target may have generated its own secret, and gets the secret of the list.
  for (const { name } of TABLES.toReversed()) await run(`DELETE FROM ${name}`);
  const progress: Progress = { source, table: 0, after: null };
  await run('INSERT INTO settings (key, value) VALUES (?, ?)', [COPY_PROGRESS, JSON.stringify(progress)]);
  return progress;
}

/** Stores the progress, in the transaction that adds the rows. */
async function saveProgress({ rows, run }: Transaction, expected: Progress, next: Progress): Promise<void> {
  if (!isSame(await readProgress({ rows }), expected)) {
    throw new CopyError('target-in-use', 'Another process is copying to the same target.');
  }
  await run('UPDATE settings SET value = ? WHERE key = ?', [JSON.stringify(next), COPY_PROGRESS]);
}

function isSame(one: Progress | undefined, other: Progress): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function readProgress({ rows }: Pick<Transaction, 'rows'>): Promise<Progress | undefined> {
  const [row] = await rows('SELECT value FROM settings WHERE key = ?', [COPY_PROGRESS]);
  return row && (JSON.parse(row.value as string) as Progress);
}

async function verify(
  source: Database,
  target: Database,
  total: number,
  { onProgress, signal }: CopyOptions,
): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  let done = 0;
  for (const table of TABLES) {
    const onRows = async (count: number) => {
      done += count;
      onProgress?.({ step: 'verify', done, total: 2 * total });
      await yieldToEventLoop(signal);
    };
    const [original, copied] = [
      await digestTable(source, table, onRows),
      await digestTable(target, table, onRows),
    ];
    if (original.rows !== copied.rows || original.checksum !== copied.checksum) {
      throw new CopyError(
        'list-changed',
        `The list changed during the copy: ${table.name} has ${original.rows} rows in the list and ${copied.rows} in the copy${original.rows === copied.rows ? ' with different values' : ''}.`,
      );
    }
    rows[table.name] = copied.rows;
  }
  return rows;
}
