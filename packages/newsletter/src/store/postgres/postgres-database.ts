import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Database, Dialect, Row, Statement, Transaction, Value } from '../sql/database.js';
import { Mutex } from '../sql/mutex.js';
import { loadDriver } from './driver.js';
import { rethrow } from './errors.js';

/** How PostgreSQL creates tables. */
export const POSTGRES: Dialect = {
  integer: 'BIGINT',
  lockFreeRows: 'FOR UPDATE SKIP LOCKED',
  keepSubscribers: 'FOR SHARE OF s',
  nowMs: 'CAST(extract(epoch FROM now()) * 1000 AS BIGINT)',
  table: '',
  keyedTable: '',
  appendOnly: (table) => [
    `CREATE OR REPLACE FUNCTION ${table}_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${table} are append-only'; END $$`,
    `CREATE TRIGGER ${table}_are_append_only BEFORE UPDATE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION ${table}_are_append_only()`,
  ],
};

/** One for the writer, the others for reads. */
const CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
/** Longer than any query takes. */
const QUERY_TIMEOUT_MS = 120_000;

/**
 * The timeouts release the locks of a stalled transaction. `synchronous_commit` is for servers that acknowledge commits
 * before they are durable.
 */
const BEGIN_ROWS = `BEGIN;
  SELECT set_config('lock_timeout', '20s', true),
    set_config('idle_in_transaction_session_timeout', '20s', true),
    CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'local', true) END`;
/**
 * An advisory lock makes one writer at a time across all processes, so that counts stay true until the commit and no
 * transaction has to be retried.
 */
const BEGIN = `${BEGIN_ROWS};
  SELECT pg_advisory_xact_lock(8387794210735056)`;

/** A PostgreSQL database, or one schema of it. */
export class PostgresDatabase implements Database {
  readonly dialect = POSTGRES;
  readonly #pool: Pool;
  readonly #mutex = new Mutex();

  private constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Opens the existing database of a `postgres:` URL. */
  static async open(url: string): Promise<PostgresDatabase> {
    const { Pool, types } = await loadDriver();
    const pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
      // Sends statements together if nothing waits between them. Older versions of the driver send them one by one.
      pipeline: true,
      application_name: 'tendwell-newsletter',
      allowExitOnIdle: true,
      types: {
        // The driver returns 64-bit integers and their sums as text. Times and counts are safe as numbers.
        getTypeParser: (oid: number, format?: 'text' | 'binary') =>
          oid === types.builtins.INT8 || oid === types.builtins.NUMERIC
            ? Number
            : types.getTypeParser(oid, format as 'text'),
      },
    });
    // An idle connection was lost. The next query gets a new one.
    pool.on('error', () => {});
    return new PostgresDatabase(pool);
  }

  async read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return (await query(this.#pool, sql, args)).rows;
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#mutex.runExclusive(() => this.#transaction(BEGIN, work));
  }

  writeRows<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#transaction(BEGIN_ROWS, work);
  }

  writeAll(statements: readonly Statement[]): Promise<number[]> {
    return this.#connected(async (client) => {
      // If one fails, the server refuses those after it, and ends the transaction without a commit.
      const sent = [
        client.query(BEGIN_ROWS).catch(rethrow),
        ...statements.map(({ sql, args }) => query(client, sql, args)),
        client.query('COMMIT').catch(rethrow),
      ];
      const results = await Promise.all(sent);
      return results.slice(1, -1).map(({ rowCount }) => rowCount ?? 0);
    });
  }

  #transaction<T>(begin: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#connected(async (client) => {
      await client.query(begin).catch(rethrow);
      const result = await work({
        rows: async (sql, args = []) => (await query(client, sql, args)).rows,
        run: async (sql, args = []) => (await query(client, sql, args)).rowCount ?? 0,
      });
      await client.query('COMMIT').catch(rethrow);
      return result;
    });
  }

  /** Runs a transaction on a connection of its own. */
  async #connected<T>(transaction: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch(rethrow);
    // A connection lost between two statements emits an event, and then the next statement fails.
    client.on('error', ignore);
    let broken = true;
    try {
      const result = await transaction(client);
      broken = false;
      return result;
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.#mutex.runExclusive(() => this.#pool.end());
  }
}

function ignore(): void {}

function query(client: Pool | PoolClient, sql: string, args: readonly Value[]): Promise<QueryResult<Row>> {
  return client.query<Row>(numbered(sql), [...args]).catch(rethrow);
}

const numberedStatements = new Map<string, string>();

/** Replaces `?` with `$1`, `$2`, ... No statement has any other question marks. */
function numbered(sql: string): string {
  let text = numberedStatements.get(sql);
  if (text === undefined) {
    let number = 0;
    text = sql.replace(/\?/g, () => `$${++number}`);
    numberedStatements.set(sql, text);
  }
  return text;
}
