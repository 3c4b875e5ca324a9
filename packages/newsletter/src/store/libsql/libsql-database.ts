import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Client, createClient, type ResultSet } from '@libsql/client';
import type { Database, Dialect, Row, Transaction, Value } from '../sql/database.js';
import { Line } from '../sql/line.js';
import { StoreUnavailable } from '../unavailable.js';
import { explain } from './errors.js';

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

/** Pages of 4 kB in the log before they are moved to the file; a page that changed often is moved once. */
const LOG_PAGES = 4000;
/** Pages that are kept in memory. */
const CACHE_KB = 16_000;

/**
 * The end of the line for each file of this process. The driver is synchronous: a second `BEGIN IMMEDIATE` while a
 * transaction of the same process is open would block the very event loop that has to finish the first.
 */
const lines = new Map<string, Line>();

/** One libSQL file: opened, migrated, and worked on by one unit of work at a time. */
export class LibsqlDatabase implements Database {
  readonly dialect = SQLITE;
  readonly #client: Client;
  readonly #line: Line;
  #spoilt = false;

  private constructor(client: Client, line: Line) {
    this.#client = client;
    this.#line = line;
  }

  /** Opens the file of a `file:` URL, made with its folder if it is not there. */
  static async open(url: string): Promise<LibsqlDatabase> {
    const file = pathOf(url);
    // Who reads a practice's list learns something about people's health: what is made here is for its owner alone.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(file, 'a', 0o600)).close();
    // PRAGMAs hold for one connection only, so there is one; `timeout` is the driver's own way to set the busy timeout.
    const client = createClient({ url: pathToFileURL(file).href, timeout: BUSY_TIMEOUT_MS, concurrency: 1 });
    const line = lines.get(file) ?? new Line();
    lines.set(file, line);
    const database = new LibsqlDatabase(client, line);
    try {
      await line.wait(() => database.#setUp());
    } catch (error) {
      client.close();
      throw error;
    }
    return database;
  }

  async #setUp(): Promise<void> {
    for (const setting of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      `wal_autocheckpoint = ${LOG_PAGES}`,
      `cache_size = -${CACHE_KB}`,
    ]) {
      await this.#client.execute(`PRAGMA ${setting}`).catch(explain);
    }
  }

  /** Does a unit of work when its turn has come. */
  #inTurn<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.#line.wait(async () => {
      try {
        if (this.#spoilt) {
          await this.#client.reconnect();
          await this.#setUp();
          this.#spoilt = false;
        }
        return await work(this.#client);
      } catch (error) {
        // The driver never ends a statement that found the file busy, and as long as one is open, its connection
        // commits nothing.
        if (error instanceof StoreUnavailable) this.#spoilt = true;
        throw error;
      }
    });
  }

  read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return this.#inTurn(async (client) => (await execute(client, sql, args)).rows as unknown as Row[]);
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(async (client) => {
      const transaction = await client.transaction('write').catch(explain);
      try {
        const result = await work({
          // The tables have no column of another type.
          rows: async (sql, args = []) => (await execute(transaction, sql, args)).rows as unknown as Row[],
          run: async (sql, args = []) => (await execute(transaction, sql, args)).rowsAffected,
        });
        await transaction.commit().catch(explain);
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  close(): Promise<void> {
    return this.#line.wait(async () => {
      // Leaves one whole file to copy, unless another process is still using it.
      await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => {});
      this.#client.close();
    });
  }
}

function execute(to: Pick<Client, 'execute'>, sql: string, args: readonly Value[]): Promise<ResultSet> {
  return to.execute({ sql, args: [...args] }).catch(explain);
}

function pathOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));
  if (path === '' || path.startsWith(':memory:')) {
    throw new TypeError('A newsletter store needs a file, such as file:.data/newsletter.db.');
  }
  return resolve(path);
}
