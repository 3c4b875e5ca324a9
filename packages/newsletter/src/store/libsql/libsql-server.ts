import { type Client, createClient, type ResultSet } from '@libsql/client';
import type { Database, Row, Transaction, Value } from '../sql/database.js';
import { Line } from '../sql/line.js';
import { explainServer } from './errors.js';
import { SQLITE } from './libsql-database.js';

/** A server that says nothing for so long is given up. */
const ANSWER_TIMEOUT_MS = 30_000;

/** A list on a libSQL server (sqld, Turso), by the Hrana protocol: over HTTP, or a web socket for `ws:` and `wss:`. */
export class LibsqlServer implements Database {
  readonly dialect = SQLITE;
  readonly #client: Client;
  /** One writes at a time on the server; those of this process stand in line here. */
  readonly #line = new Line();

  private constructor(client: Client) {
    this.#client = client;
  }

  /** Opens the database behind a `libsql:`, `https:`, `http:`, `wss:` or `ws:` URL; `?authToken=` is the way in. */
  static async open(url: string): Promise<LibsqlServer> {
    const client = createClient({
      url,
      fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) }),
    });
    const server = new LibsqlServer(client);
    try {
      // Who is forgotten is forgotten with all that hangs on them. Each transaction is a connection of the server's, so
      // it is the server that has to see to it.
      const [row] = await server.read('PRAGMA foreign_keys');
      if (row?.foreign_keys !== 1) throw new Error('The libSQL server does not look after foreign keys.');
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
    return this.#line.wait(async () => {
      const transaction = await this.#client.transaction('write').catch(explainServer);
      try {
        const result = await work({
          rows: async (sql, args = []) => (await execute(transaction, sql, args)).rows as unknown as Row[],
          run: async (sql, args = []) => (await execute(transaction, sql, args)).rowsAffected,
        });
        await transaction.commit().catch(explainServer);
        return result;
      } finally {
        // The server takes back what was not committed.
        transaction.close();
      }
    });
  }

  close(): Promise<void> {
    return this.#line.wait(async () => this.#client.close());
  }
}

function execute(to: Pick<Client, 'execute'>, sql: string, args: readonly Value[]): Promise<ResultSet> {
  // The protocol knows whole numbers, but takes every number of JavaScript for a fraction.
  const values = args.map((value) => (Number.isInteger(value) ? BigInt(value as number) : value));
  return to.execute({ sql, args: values }).catch(explainServer);
}
