import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Client, createClient, type InArgs, type Row } from '@libsql/client';
import { MIGRATIONS } from './schema.js';

/** What a unit of work may do: run statements of one transaction. */
export interface Transaction {
  rows(sql: string, args?: InArgs): Promise<Row[]>;
  /** Returns the number of rows changed. */
  run(sql: string, args?: InArgs): Promise<number>;
}

/** How long a process waits for another one that writes to the same file. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * The end of the line for each file of this process. The driver is synchronous: a second `BEGIN IMMEDIATE` while a
 * transaction of the same process is open would block the very event loop that has to finish the first.
 */
const lines = new Map<string, Promise<unknown>>();

/** One libSQL file: opened, migrated, and worked on by one unit of work at a time. */
export class Database {
  readonly #client: Client;
  readonly #file: string;

  private constructor(client: Client, file: string) {
    this.#client = client;
    this.#file = file;
  }

  /** Opens the file of a `file:` URL, made with its folder if it is not there. */
  static async open(url: string): Promise<Database> {
    const file = pathOf(url);
    // Who reads a practice's list learns something about people's health: what is made here is for its owner alone.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(file, 'a', 0o600)).close();
    // PRAGMAs hold for one connection only, so there is one; `timeout` is the driver's own way to set the busy timeout.
    const client = createClient({ url: pathToFileURL(file).href, timeout: BUSY_TIMEOUT_MS, concurrency: 1 });
    const database = new Database(client, file);
    try {
      await database.#inLine(async () => {
        await client.execute('PRAGMA journal_mode = WAL');
        await client.execute('PRAGMA synchronous = FULL');
        await client.execute('PRAGMA foreign_keys = ON');
      });
      await database.#migrate();
    } catch (error) {
      client.close();
      throw error;
    }
    return database;
  }

  /** Reads; sees whole transactions only. */
  read(sql: string, args: InArgs = []): Promise<Row[]> {
    return this.#inLine(async () => (await this.#client.execute({ sql, args })).rows);
  }

  /** Does all of the work or none of it; on return it is on the disk. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inLine(async () => {
      const transaction = await this.#client.transaction('write');
      try {
        const result = await work({
          rows: async (sql, args = []) => (await transaction.execute({ sql, args })).rows,
          run: async (sql, args = []) => (await transaction.execute({ sql, args })).rowsAffected,
        });
        await transaction.commit();
        return result;
      } finally {
        transaction.close();
      }
    });
  }

  /** Waits for work in progress, then closes the file. */
  close(): Promise<void> {
    return this.#inLine(async () => {
      // Leaves one whole file to copy, unless another process is still using it.
      await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      this.#client.close();
    });
  }

  async #migrate(): Promise<void> {
    await this.write(async ({ rows, run }) => {
      await run(
        'CREATE TABLE IF NOT EXISTS tendwell_schema (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT',
      );
      const [row] = await rows('SELECT coalesce(max(version), 0) AS version FROM tendwell_schema');
      const version = Number(row?.version);
      if (version > MIGRATIONS.length) {
        throw new Error(
          `The newsletter store has schema ${version}; this version of @tendwell/newsletter knows ${MIGRATIONS.length}. Use the newer version.`,
        );
      }
      for (const [index, statements] of MIGRATIONS.entries()) {
        if (index < version) continue;
        for (const statement of statements) await run(statement);
        await run('INSERT INTO tendwell_schema VALUES (?, ?)', [index + 1, Date.now()]);
      }
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
