import { LibsqlError } from '@libsql/client';
import { StoreUnavailable } from '../unavailable.js';

/** Beginnings of SQLite's codes for what passes by itself, or once somebody has made room. */
const PASSING = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|NOMEM|CANTOPEN|READONLY)/;

/** Rethrows what the driver threw, as {@link StoreUnavailable} where that is what it means. */
export function explain(error: unknown): never {
  if (error instanceof LibsqlError && PASSING.test(error.code)) {
    throw new StoreUnavailable(`libSQL: ${error.message}`, { cause: error });
  }
  throw error;
}
