import { type Client, createClient, type ResultSet } from '@libsql/client';
import type { Database, Row, Statement, Transaction, Value } from '../sql/database.js';
import { Mutex } from '../sql/mutex.js';
import { rethrowServerError } from './errors.js';
import { SQLITE } from './libsql-database.js';

const RESPONSE_TIMEOUT_MS = 30_000;

/** A list on a libSQL server (sqld, Turso). The protocol is Hrana over HTTP, or over WebSocket for `ws:` and `wss:`. */
export class LibsqlServer implements Database {
  readonly dialect = SQLITE;
  readonly #client: Client;
  /** The server has one writer at a time, so writers of this process wait here. */
  readonly #mutex = new Mutex();

  private constructor(client: Client) {
    this.#client = client;
  }

  /** Opens the database of a `libsql:`, `https:`, `http:`, `wss:` or `ws:` URL, with its `?authToken=`. */
  static async open(url: string): Promise<LibsqlServer> {
    const client = createClient({
      url,
      fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(RESPONSE_TIMEOUT_MS) }),
    });
    const server = new LibsqlServer(client);
    try {
      // Erasing depends on foreign keys. Every transaction has its own connection on the server, so only the server can
      // enforce them.
      const [row] = await server.read('PRAGMA foreign_keys');
      if (row?.foreign_keys !== 1)
        throw new Error(
          'The libSQL server does not enforce foreign keys. Turn on foreign keys on the server.',
        );
    } catch (error) {
      client.close();
      throw error;
    }
    return server;
  }

  async read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return (await execute(this.#client, sql, args)).rows as unknown as Row[];
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#mutex.runExclusive(async () => {
      const transaction = await this.#client.transaction('write').catch(rethrowServerError);
      try {
        const result = await work({
          rows: async (sql, args = []) => (await execute(transaction, sql, args)).rows as unknown as Row[],
          run: async (sql, args = []) => (await execute(transaction, sql, args)).rowsAffected,
        });
        await transaction.commit().catch(rethrowServerError);
        return result;
      } finally {
        // The server rolls back an uncommitted transaction.
        transaction.close();
      }
    });
  }

  writeRows<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  writeAll(statements: readonly Statement[]): Promise<number[]> {
    return this.#mutex.runExclusive(async () => {
      const batch = statements.map(({ sql, args }) => ({ sql, args: valuesOf(args) }));
      const results = await this.#client.batch(batch, 'write').catch(rethrowServerError);
      return results.map(({ rowsAffected }) => rowsAffected);
    });
  }

  close(): Promise<void> {
    return this.#mutex.runExclusive(async () => this.#client.close());
  }
}

function execute(to: Pick<Client, 'execute'>, sql: string, args: readonly Value[]): Promise<ResultSet> {
  return to.execute({ sql, args: valuesOf(args) }).catch(rethrowServerError);
}

/** The driver sends every JavaScript number as a float, and every BigInt as an integer. */
function valuesOf(args: readonly Value[]) {
  return args.map((value) => (Number.isInteger(value) ? BigInt(value as number) : value));
}
