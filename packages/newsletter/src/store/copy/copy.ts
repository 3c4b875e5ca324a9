import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { openDatabase } from '../open-store.js';
import type { Database, Row, Transaction, Value } from '../sql/database.js';
import { insert } from '../sql/insert.js';
import { secret } from '../sql/secret.js';
import { countRows, lastKey, PROGRESS, pageOf, TABLES } from './tables.js';
import { digestOf } from './verify.js';

/** What is copied, and who hears how far it is. */
export interface CopyOptions {
  /** URL of the list that is there. */
  readonly from: string;
  /** URL of an empty list, or of one that a copy was begun into. */
  readonly to: string;
  /** Hears after each page. First everything is copied, then both are read again. */
  onProgress?(progress: { step: 'copy' | 'verify'; done: number; total: number }): void;
  /** Stops after a page; the same call goes on there. */
  readonly signal?: AbortSignal;
}

/** What was copied. */
export interface CopyResult {
  /** Rows of each table, the same in both. */
  readonly rows: Readonly<Record<string, number>>;
  /** True for a copy that went on where another had stopped. */
  readonly resumed: boolean;
}

/** A copy that cannot be made, or is not whole. Its message is for the owner of the list. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}

/** How far a copy is: every table before this one is whole, and this one up to the key. */
interface Progress {
  /** Tells one list from another. */
  readonly source: string;
  readonly table: number;
  readonly after: readonly Value[] | null;
}

/**
 * Copies a whole list: people, proof, links, mails, who was erased, and the secret. Killed at any moment, the same
 * call goes on. Nobody should write to the list meanwhile; if somebody does, the copy is found not to be whole, and the
 * same call begins anew. Until a copy is whole, `openStore` refuses it.
 *
 * @throws CopyError
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
    .update(await secret(source))
    .digest('hex');
  const counts = await Promise.all(TABLES.map((table) => countRows(source, table)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let progress = await begin(target, name);
  const resumed = progress.table > 0 || progress.after !== null;
  let done = 0;
  for (const table of TABLES.slice(0, progress.table + 1)) done += await countRows(target, table);
  for (let table = TABLES[progress.table]; table; table = TABLES[progress.table]) {
    await turn(options.signal);
    const page = await pageOf(source, table, progress.after ?? undefined);
    const after = lastKey(table, page);
    const next: Progress = after
      ? { ...progress, after }
      : { ...progress, table: progress.table + 1, after: null };
    const expected = progress;
    await target.write(async (transaction) => {
      await proceed(transaction, expected, next);
      await insert(transaction, table.name, Object.keys(page[0] ?? {}), page.map(valuesOf));
    });
    progress = next;
    done += page.length;
    options.onProgress?.({ step: 'copy', done, total });
  }
  const rows = await verify(source, target, total, options).catch(async (error: unknown) => {
    // What was copied is old. To find out which rows are takes as long as copying all of them.
    if (error instanceof CopyError) {
      await target.write(async (transaction) => {
        // Somebody else may have ended the copy meanwhile, and the list be in use.
        if (isSame(await progressIn(transaction), progress)) await empty(transaction, name);
      });
    }
    throw error;
  });
  await target.write(({ run }) => run('DELETE FROM settings WHERE key = ?', [PROGRESS]));
  return { rows, resumed };
}

/**
 * Lets the event loop turn. The driver of files never waits for anything: without this nobody could stop a copy, and
 * its statements, which are freed between two turns, would pile up in memory.
 */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

const valuesOf = (row: Row): Value[] => Object.values(row);

/** Goes on with a copy of the same list, or makes an empty one ready. */
function begin(target: Database, source: string): Promise<Progress> {
  return target.write(async ({ rows, run }) => {
    const begun = await progressIn({ rows });
    if (begun && begun.source !== source) {
      throw new CopyError('A copy of another list was begun there. Choose an empty place.');
    }
    if (begun) return begun;
    for (const { name } of TABLES.filter((table) => table.name !== 'settings')) {
      if ((await rows(`SELECT 1 AS found FROM ${name} LIMIT 1`)).length > 0) {
        throw new CopyError(
          'There is a list already. A copy needs an empty place: nothing is mixed or written over.',
        );
      }
    }
    return empty({ run }, source);
  });
}

/** Nothing of the copy is left but that it has begun. */
async function empty({ run }: Pick<Transaction, 'run'>, source: string): Promise<Progress> {
  // Settings too: a secret of its own goes, that of the list comes.
  for (const { name } of TABLES.toReversed()) await run(`DELETE FROM ${name}`);
  const progress: Progress = { source, table: 0, after: null };
  await run('INSERT INTO settings (key, value) VALUES (?, ?)', [PROGRESS, JSON.stringify(progress)]);
  return progress;
}

/** Notes how far the copy is, with the rows themselves: both are there, or neither. */
async function proceed({ rows, run }: Transaction, expected: Progress, next: Progress): Promise<void> {
  if (!isSame(await progressIn({ rows }), expected)) {
    throw new CopyError('Somebody else is copying there, too. Let one of both end.');
  }
  await run('UPDATE settings SET value = ? WHERE key = ?', [JSON.stringify(next), PROGRESS]);
}

function isSame(one: Progress | undefined, other: Progress): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function progressIn({ rows }: Pick<Transaction, 'rows'>): Promise<Progress | undefined> {
  const [row] = await rows('SELECT value FROM settings WHERE key = ?', [PROGRESS]);
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
    const heard = async (count: number) => {
      done += count;
      onProgress?.({ step: 'verify', done, total: 2 * total });
      await turn(signal);
    };
    const [there, here] = [await digestOf(source, table, heard), await digestOf(target, table, heard)];
    if (there.rows !== here.rows || there.sum !== here.sum) {
      throw new CopyError(
        `The copy is not whole: ${table.name} has ${there.rows} rows there and ${here.rows} here${there.rows === here.rows ? ', which differ' : ''}. The list was changed meanwhile.`,
      );
    }
    rows[table.name] = here.rows;
  }
  return rows;
}
