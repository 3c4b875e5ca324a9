import { PROGRESS } from './copy/tables.js';
import type { Database } from './sql/database.js';
import { migrate } from './sql/migrate.js';
import { sqlStore } from './sql/sql-store.js';
import type { NewsletterStore } from './store.js';

/** Where a list lives. */
export interface StoreLocation {
  /**
   * - `file:.data/newsletter.db`, relative to the current directory or absolute: a libSQL (SQLite) file. It and its
   *   folder are made if they are missing, readable for their owner only.
   * - `postgres://user:password@host/database`: PostgreSQL 12 or newer, with the package `pg`. The database has to be
   *   there; the tables are made in the first schema of its search path.
   * - `libsql://host?authToken=...`, or with `https:`, `http:`, `wss:`, `ws:`: a libSQL server, such as sqld. It has to
   *   look after foreign keys, as it does unless told otherwise.
   */
  readonly url: string;
}

/**
 * Opens a list, and brings its tables up to date. Several processes may use one list at once.
 *
 * @throws TypeError for a URL that names no store.
 * @throws Error for one that `copyStore` has not filled to its end.
 *
 * @example
 * ```ts
 * import { openStore } from '@tendwell/newsletter';
 *
 * const store = await openStore({ url: 'file:newsletter.db' });
 * ```
 */
export async function openStore(location: StoreLocation): Promise<NewsletterStore> {
  const database = await openDatabase(location);
  try {
    await expectWhole(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStore(database);
}

async function expectWhole(database: Database): Promise<void> {
  const copying = await database.read('SELECT value FROM settings WHERE key = ?', [PROGRESS]);
  if (copying.length > 0) {
    throw new Error(
      'A list is being copied there, or was and did not get to its end. The same copy command goes on with it.',
    );
  }
}

/** The database of a list, its tables up to date. */
export async function openDatabase(location: StoreLocation): Promise<Database> {
  const database = await connect(location);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** A driver is loaded when a URL asks for it. */
async function connect({ url }: StoreLocation): Promise<Database> {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  switch (scheme) {
    case 'file:': {
      const { LibsqlDatabase } = await import('./libsql/libsql-database.js');
      return LibsqlDatabase.open(url);
    }
    case 'postgres:':
    case 'postgresql:': {
      const { PostgresDatabase } = await import('./postgres/postgres-database.js');
      return PostgresDatabase.open(url);
    }
    case 'libsql:':
    case 'https:':
    case 'http:':
    case 'wss:':
    case 'ws:': {
      const { LibsqlServer } = await import('./libsql/libsql-server.js');
      return LibsqlServer.open(url);
    }
    default:
      throw new TypeError(
        `A newsletter store is a URL such as file:.data/newsletter.db, postgres://user@host/database or libsql://host; ${
          // The rest of a URL may hold a password.
          scheme ? `${scheme} is not known` : 'a bare path is not known'
        }.`,
      );
  }
}
