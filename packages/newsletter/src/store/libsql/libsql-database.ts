import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Client, createClient, type ResultSet } from '@libsql/client';
import type { Database, Dialect, Row, Transaction, Value } from '../sql/database.js';
import { Mutex } from '../sql/mutex.js';
import { StoreUnavailable } from '../unavailable.js';
import { rethrow } from './errors.js';

/** How SQLite creates tables. */
export const SQLITE: Dialect = {
  integer: 'INTEGER',
  // There is one writer at a time, so no row needs a lock.
  lockFreeRows: '',
  keepSubscribers: '',
  nowMs: `CAST(strftime('%s', 'now') AS INTEGER) * 1000`,
  table: 'STRICT',
  keyedTable: 'STRICT, WITHOUT ROWID',
  appendOnly: (table) => [
    `CREATE TRIGGER ${table}_are_append_only BEFORE UPDATE ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} are append-only'); END`,
  ],
};

/** How long to wait while another process writes to the same file. */
const BUSY_TIMEOUT_MS = 5000;

/** Size of the write-ahead log, in pages of 4 kB, at which it is moved to the file. */
const LOG_PAGES = 4000;
/** Size of the page cache. */
const CACHE_KB = 16_000;

/**
 * One mutex per file. The driver is synchronous: a second `BEGIN IMMEDIATE` in this process would block the event loop
 * that has to finish the first transaction.
 */
const mutexes = new Map<string, Mutex>();

/** A libSQL file. This process runs one read or transaction on it at a time. */
export class LibsqlDatabase implements Database {
  readonly dialect = SQLITE;
  readonly #client: Client;
  readonly #mutex: Mutex;
  #needsReconnect = false;

  private constructor(client: Client, mutex: Mutex) {
    this.#client = client;
    this.#mutex = mutex;
  }

  /** Opens the file of a `file:` URL. Creates it and its folder if necessary. */
  static async open(url: string): Promise<LibsqlDatabase> {
    const file = pathOf(url);
    // A practice's list says something about people's health, so only the owner of the file can read it.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(file, 'a', 0o600)).close();
    // PRAGMAs apply to one connection, so there is only one. `timeout` sets SQLite's busy timeout.
    const client = createClient({ url: pathToFileURL(file).href, timeout: BUSY_TIMEOUT_MS, concurrency: 1 });
    const mutex = mutexes.get(file) ?? new Mutex();
    mutexes.set(file, mutex);
    const database = new LibsqlDatabase(client, mutex);
    try {
      await mutex.runExclusive(() => database.#configure());
    } catch (error) {
      client.close();
      throw error;
    }
    return database;
  }

  async #configure(): Promise<void> {
    for (const setting of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      `wal_autocheckpoint = ${LOG_PAGES}`,
      `cache_size = -${CACHE_KB}`,
    ]) {
      await this.#client.execute(`PRAGMA ${setting}`).catch(rethrow);
    }
  }

  #runExclusive<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.#mutex.runExclusive(async () => {
      try {
        if (this.#needsReconnect) {
          await this.#client.reconnect();
          await this.#configure();
          this.#needsReconnect = false;
        }
        return await work(this.#client);
      } catch (error) {
        // The driver doesn't finalize a statement that failed with SQLITE_BUSY, and the connection can't commit while
        // that statement is open.
        if (error instanceof StoreUnavailable) this.#needsReconnect = true;
        throw error;
      }
    });
  }

  read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return this.#runExclusive(async (client) => (await execute(client, sql, args)).rows as unknown as Row[]);
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#runExclusive(async (client) => {
      const transaction = await client.transaction('write').catch(rethrow);
      try {
        const result = await work({
          // No table has columns of other types than `Value`.
          rows: async (sql, args = []) => (await execute(transaction, sql, args)).rows as unknown as Row[],
          run: async (sql, args = []) => (await execute(transaction, sql, args)).rowsAffected,
        });
        await transaction.commit().catch(rethrow);
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  writeRows<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  close(): Promise<void> {
    return this.#mutex.runExclusive(async () => {
      // Leaves a single file without a write-ahead log, unless another process is using it.
      await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => {});
      this.#client.close();
    });
  }
}

function execute(to: Pick<Client, 'execute'>, sql: string, args: readonly Value[]): Promise<ResultSet> {
  return to.execute({ sql, args: [...args] }).catch(rethrow);
}

function pathOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));
  if (path === '' || path.startsWith(':memory:')) {
    throw new TypeError('openStore: "url" must name a file, such as file:.data/newsletter.db.');
  }
  return resolve(path);
}
