import { COPY_PROGRESS } from './copy/tables.js';
import { redactError } from './redact.js';
import type { Database } from './sql/database.js';
import { migrate } from './sql/migrate.js';
import { sqlStore } from './sql/sql-store.js';
import type { NewsletterStore } from './store.js';

/** Where a list is stored. */
export interface StoreLocation {
  /**
   * - `file:.data/newsletter.db`: a libSQL (SQLite) file. Relative paths start at the current directory. The file and
   *   its folder are created if necessary; only their owner can read them.
   * - `postgres://user:password@host/database`: PostgreSQL 12 or newer. Needs the package `pg`. The database must
   *   exist; tables are created in the first schema of its search path.
   * - `libsql://host?authToken=...`, or with `https:`, `http:`, `wss:`, `ws:`: a libSQL server, such as sqld or Turso.
   *   It must enforce foreign keys, which is the default.
   */
  readonly url: string;
}

/**
 * Opens a list and brings its schema up to date. Several processes can use one list at the same time.
 *
 * @throws TypeError when the URL has an unknown scheme.
 * @throws Error when the list is an incomplete copy.
 * @throws StoreUnavailable when the database can't be reached.
 *
 * @example
 * ```ts
 * import { openStore } from '@tendwell/newsletter';
 *
 * const store = await openStore({ url: 'file:.data/newsletter.db' });
 * console.log(await store.countList());
 * await store.close();
 * ```
 */
export async function openStore(location: StoreLocation): Promise<NewsletterStore> {
  const database = await openDatabase(location);
  try {
    await assertComplete(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStore(database);
}

async function assertComplete(database: Database): Promise<void> {
  const copying = await database.read('SELECT value FROM settings WHERE key = ?', [COPY_PROGRESS]);
  if (copying.length > 0) {
    throw new Error('This list is an incomplete copy. Run the same copy command again to complete it.');
  }
}

/** Opens the database of a list and brings its schema up to date. */
export async function openDatabase(location: StoreLocation): Promise<Database> {
  try {
    return redacting(await connectAndMigrate(location), location.url);
  } catch (error) {
    throw redactError(error, location.url);
  }
}

/** A database whose errors don't contain the secrets of its URL, because they are logged. */
function redacting(database: Database, url: string): Database {
  const redact = (error: unknown): never => {
    throw redactError(error, url);
  };
  return {
    dialect: database.dialect,
    read: (sql, args) => database.read(sql, args).catch(redact),
    write: (work) => database.write(work).catch(redact),
    writeRows: (work) => database.writeRows(work).catch(redact),
    writeAll: (statements) => database.writeAll(statements).catch(redact),
    close: () => database.close().catch(redact),
  };
}

async function connectAndMigrate(location: StoreLocation): Promise<Database> {
  const database = await connect(location);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Loads only the driver that the URL needs. */
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
        `openStore: "url" must be a URL such as file:.data/newsletter.db, postgres://user@host/database or libsql://host, but ${
          // The rest of the URL may contain a password.
          scheme ? `its scheme is ${scheme}` : 'it has no scheme'
        }.`,
      );
  }
}
