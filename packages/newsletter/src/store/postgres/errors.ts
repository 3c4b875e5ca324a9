import { StoreUnavailable } from '../unavailable.js';

/**
 * Prefixes of SQLSTATE codes for temporary errors.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const TEMPORARY = [
  '080', // connection exception
  '25006', // read-only transaction: this server is a standby
  '25P03', // idle in transaction for too long
  '40', // transaction rollback
  '53', // insufficient resources: disk, memory, connections
  '55P03', // lock not available
  '57014', // query canceled
  '57P', // shutting down or starting up
  '58', // system error
];

/** Rethrows an error of the driver; a temporary error becomes {@link StoreUnavailable}. */
export function rethrow(error: unknown): never {
  const code = (error as { code?: unknown }).code;
  const fromServer = typeof (error as { severity?: unknown }).severity === 'string';
  // An error that isn't the server's own is a connection error.
  if (fromServer && !TEMPORARY.some((prefix) => String(code).startsWith(prefix))) throw error;
  throw new StoreUnavailable(`PostgreSQL: ${(error as Error).message || String(code)}`, { cause: error });
}
