import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Connection from 'libsql';
import type { Database, Dialect, Row, Statement, Transaction, Value } from '../sql/database.js';
import { Mutex } from '../sql/mutex.js';
import { StoreUnavailable } from '../unavailable.js';
import { rethrow } from './errors.js';
import { StatementCache } from './statement-cache.js';

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
  readonly #file: string;
  readonly #mutex: Mutex;
  #connection: Connection.Database;
  #statements: StatementCache;
  #needsReconnect = false;

  private constructor(file: string, mutex: Mutex) {
    this.#file = file;
    this.#mutex = mutex;
    [this.#connection, this.#statements] = this.#connect();
  }

  /** Opens the file of a `file:` URL. Creates it and its folder if necessary. */
  static async open(url: string): Promise<LibsqlDatabase> {
    const file = pathOf(url);
    // A practice's list says something about people's health, so only the owner of the file can read it.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(file, 'a', 0o600)).close();
    const mutex = mutexes.get(file) ?? new Mutex();
    mutexes.set(file, mutex);
    return mutex.runExclusive(async () => new LibsqlDatabase(file, mutex));
  }

  #connect(): [Connection.Database, StatementCache] {
    try {
      const connection = new Connection(this.#file, { timeout: BUSY_TIMEOUT_MS });
      try {
        for (const setting of SETTINGS) connection.exec(`PRAGMA ${setting}`);
      } catch (error) {
        connection.close();
        throw error;
      }
      return [connection, new StatementCache(connection)];
    } catch (error) {
      rethrow(error);
    }
  }

  #runExclusive<T>(work: (statements: StatementCache) => T | Promise<T>): Promise<T> {
    return this.#mutex.runExclusive(async () => {
      try {
        if (this.#needsReconnect) {
          this.#connection.close();
          [this.#connection, this.#statements] = this.#connect();
          this.#needsReconnect = false;
        }
        return await work(this.#statements);
      } catch (error) {
        // The driver doesn't finalize a statement that failed with SQLITE_BUSY, and the connection can't commit while
        // that statement is open.
        if (error instanceof StoreUnavailable) this.#needsReconnect = true;
        throw error;
      }
    });
  }

  read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return this.#runExclusive((statements) => tried(() => statements.rows(sql, args)));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#transaction((statements) =>
      work({
        // No table has columns of other types than `Value`.
        rows: async (sql, args = []) => tried(() => statements.rows(sql, args)),
        run: async (sql, args = []) => tried(() => statements.run(sql, args)),
      }),
    );
  }

  writeRows<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  writeAll(statements: readonly Statement[]): Promise<number[]> {
    return this.#transaction((cache) => statements.map(({ sql, args }) => tried(() => cache.run(sql, args))));
  }

  #transaction<T>(work: (statements: StatementCache) => T | Promise<T>): Promise<T> {
    return this.#runExclusive(async (statements) => {
      tried(() => statements.run('BEGIN IMMEDIATE', []));
      try {
        const result = await work(statements);
        tried(() => statements.run('COMMIT', []));
        return result;
      } catch (error) {
        // SQLite has ended the transaction itself if the disk is full.
        if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.#mutex.runExclusive(async () => {
      // Leaves a single file without a write-ahead log, unless another process is using it.
      try {
        this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // It is busy.
      }
      this.#connection.close();
    });
  }
}

/** The settings of a connection. */
const SETTINGS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  `wal_autocheckpoint = ${LOG_PAGES}`,
  `cache_size = -${CACHE_KB}`,
];

function tried<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    rethrow(error);
  }
}

function pathOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));
  if (path === '' || path.startsWith(':memory:')) {
    throw new TypeError('openStore: "url" must name a file, such as file:.data/newsletter.db.');
  }
  return resolve(path);
}
