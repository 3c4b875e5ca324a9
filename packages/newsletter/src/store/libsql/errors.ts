import { LibsqlError } from '@libsql/client';
import { StoreUnavailable } from '../unavailable.js';

/** Beginnings of SQLite's codes for what passes by itself, or once somebody has made room. */
const PASSING = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|NOMEM|CANTOPEN|READONLY)/;
/** Codes for a server that is away, or has lost a transaction that it began. */
const AWAY = /^(SERVER_ERROR|HRANA_WEBSOCKET_ERROR|HRANA_CLOSED_ERROR|TRANSACTION_CLOSED|STREAM_EXPIRED)$/;

/** Rethrows what the driver threw, as {@link StoreUnavailable} where that is what it means. */
export function explain(error: unknown): never {
  if (error instanceof LibsqlError && PASSING.test(error.code)) {
    throw new StoreUnavailable(`libSQL: ${error.message}`, { cause: error });
  }
  throw error;
}

/** The same for what comes from a server. */
export function explainServer(error: unknown): never {
  // What the driver does not know of comes from the connection: refused, reset, silent.
  if (error instanceof LibsqlError && !AWAY.test(error.code)) explain(error);
  if (!(error instanceof Error)) throw error;
  throw new StoreUnavailable(`libSQL: ${error.message}`, { cause: error });
}
