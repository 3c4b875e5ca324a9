import { LibsqlError } from '@libsql/client';
import Connection from 'libsql';
import { StoreUnavailable } from '../unavailable.js';

/** Prefixes of SQLite's codes for temporary errors. */
const TEMPORARY = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|NOMEM|CANTOPEN|READONLY)/;
/** Codes for a server that is down, or has lost a transaction. */
const SERVER_DOWN =
  /^(SERVER_ERROR|HRANA_WEBSOCKET_ERROR|HRANA_CLOSED_ERROR|TRANSACTION_CLOSED|STREAM_EXPIRED)$/;

/** Rethrows an error of the driver; a temporary error becomes {@link StoreUnavailable}. */
export function rethrow(error: unknown): never {
  if (isDriverError(error) && TEMPORARY.test(error.code)) {
    throw new StoreUnavailable(`libSQL: ${error.message}`, { cause: error });
  }
  throw error;
}

/** Files and servers have different drivers. */
const isDriverError = (error: unknown) =>
  error instanceof LibsqlError || error instanceof Connection.SqliteError;

/** The same for an error of a server. */
export function rethrowServerError(error: unknown): never {
  // An error that isn't the driver's own is a connection error.
  if (error instanceof LibsqlError && !SERVER_DOWN.test(error.code)) rethrow(error);
  if (!(error instanceof Error)) throw error;
  throw new StoreUnavailable(`libSQL: ${error.message}`, { cause: error });
}
