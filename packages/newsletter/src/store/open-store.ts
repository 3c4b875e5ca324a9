import type { Database } from './sql/database.js';
import { migrate } from './sql/migrate.js';
import { sqlStore } from './sql/sql-store.js';
import type { NewsletterStore } from './store.js';

/** Where a list lives. */
export interface StoreLocation {
  /**
   * `file:.data/newsletter.db`, relative to the current directory or absolute: a libSQL (SQLite) file. It and its
   * folder are made if they are missing, readable for their owner only.
   */
  readonly url: string;
}

/**
 * Opens a list, and brings its tables up to date. Several processes may use one list at once.
 *
 * @throws TypeError for a URL that names no store.
 */
export async function openStore(location: StoreLocation): Promise<NewsletterStore> {
  return sqlStore(await openDatabase(location));
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
  const { LibsqlDatabase } = await import('./libsql/libsql-database.js');
  return LibsqlDatabase.open(url);
}
