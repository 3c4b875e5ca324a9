import { StoreUnavailable } from '../unavailable.js';

/**
 * Beginnings of the SQLSTATEs that pass by themselves or once somebody has looked after the server:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const PASSING = [
  '080', // connections
  '25006', // this server has become a standby
  '25P03', // thrown out of the line of writers
  '40', // chosen to give way to another
  '53', // out of disk, memory or connections
  '55P03', // waited too long for a lock
  '57014', // took too long
  '57P', // shutting down, starting up
  '58', // the disk
];

/** Rethrows what the driver threw, as {@link StoreUnavailable} where that is what it means. */
export function explain(error: unknown): never {
  const code = (error as { code?: unknown }).code;
  const fromServer = typeof (error as { severity?: unknown }).severity === 'string';
  // What the server did not say comes from the connection: refused, reset, silent.
  if (fromServer && !PASSING.some((beginning) => String(code).startsWith(beginning))) throw error;
  throw new StoreUnavailable(`PostgreSQL: ${(error as Error).message || String(code)}`, { cause: error });
}
