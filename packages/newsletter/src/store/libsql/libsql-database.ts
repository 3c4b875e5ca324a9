import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Client, createClient, type ResultSet } from '@libsql/client';
import type { Database, Dialect, Row, Transaction, Value } from '../sql/database.js';

/** SQLite's way to make tables. */
export const SQLITE: Dialect = {
  integer: 'INTEGER',
  table: 'STRICT',
  keyedTable: 'STRICT, WITHOUT ROWID',
  appendOnly: (table) => [
    `CREATE TRIGGER ${table}_are_append_only BEFORE UPDATE ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} are append-only'); END`,
  ],
};

/** How long a process waits for another one that writes to the same file. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * The end of the line for each file of this process. The driver is synchronous: a second `BEGIN IMMEDIATE` while a
 * transaction of the same process is open would block the very event loop that has to finish the first.
 */
const lines = new Map<string, Promise<unknown>>();

/** One libSQL file: opened, migrated, and worked on by one unit of work at a time. */
export class LibsqlDatabase implements Database {
  readonly dialect = SQLITE;
  readonly #client: Client;
  readonly #file: string;

  private constructor(client: Client, file: string) {
    this.#client = client;
    this.#file = file;
  }

  /** Opens the file of a `file:` URL, made with its folder if it is not there. */
  static async open(url: string): Promise<LibsqlDatabase> {
    const file = pathOf(url);
    // Who reads a practice's list learns something about people's health: what is made here is for its owner alone.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(file, 'a', 0o600)).close();
    // PRAGMAs hold for one connection only, so there is one; `timeout` is the driver's own way to set the busy timeout.
    const client = createClient({ url: pathToFileURL(file).href, timeout: BUSY_TIMEOUT_MS, concurrency: 1 });
    const database = new LibsqlDatabase(client, file);
    try {
      await database.#inLine(async () => {
        await client.execute('PRAGMA journal_mode = WAL');
        await client.execute('PRAGMA synchronous = FULL');
        await client.execute('PRAGMA foreign_keys = ON');
      });
    } catch (error) {
      client.close();
      throw error;
    }
    return database;
  }

  read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return this.#inLine(async () => rowsOf(await this.#client.execute({ sql, args: [...args] })));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inLine(async () => {
      const transaction = await this.#client.transaction('write');
      try {
        const result = await work({
          rows: async (sql, args = []) => rowsOf(await transaction.execute({ sql, args: [...args] })),
          run: async (sql, args = []) => (await transaction.execute({ sql, args: [...args] })).rowsAffected,
        });
        await transaction.commit();
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  close(): Promise<void> {
    return this.#inLine(async () => {
      // Leaves one whole file to copy, unless another process is still using it.
      await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      this.#client.close();
    });
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = (lines.get(this.#file) ?? Promise.resolve()).then(work);
    const settled = turn.then(noop, noop);
    lines.set(this.#file, settled);
    settled.then(() => {
      if (lines.get(this.#file) === settled) lines.delete(this.#file);
    });
    return turn;
  }
}

function noop(): void {}

/** The tables have no column of another type. */
function rowsOf({ rows }: ResultSet): Row[] {
  return rows as unknown as Row[];
}

function pathOf(url: string): string {
  if (!url.startsWith('file:')) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
    throw new TypeError(
      `A newsletter store is a file for now, such as file:.data/newsletter.db; ${scheme ? `${scheme} URLs are` : 'a bare path is'} not supported.`,
    );
  }
  const path = url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));
  if (path === '' || path.startsWith(':memory:')) {
    throw new TypeError('A newsletter store needs a file, such as file:.data/newsletter.db.');
  }
  return resolve(path);
}
