import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Database, Dialect, Row, Transaction, Value } from '../sql/database.js';
import { Line } from '../sql/line.js';
import { loadDriver } from './driver.js';
import { explain } from './errors.js';

/** PostgreSQL's way to make tables. */
export const POSTGRES: Dialect = {
  integer: 'BIGINT',
  table: '',
  keyedTable: '',
  appendOnly: (table) => [
    `CREATE OR REPLACE FUNCTION ${table}_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${table} are append-only'; END $$`,
    `CREATE TRIGGER ${table}_are_append_only BEFORE UPDATE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION ${table}_are_append_only()`,
  ],
};

/** One connection writes, the others read. */
const CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
/** Longer than anything takes; after it, a server that fell silent is given up. */
const ANSWER_TIMEOUT_MS = 120_000;

/**
 * Writers of all processes stand in one line, as in a file: what was counted stays true until it is written down,
 * and nothing ever has to be tried again. A writer that stops in mid-work is thrown out of the line. The setting is
 * for databases that acknowledge before they have written.
 */
const BEGIN = `BEGIN;
  SET LOCAL lock_timeout = '20s';
  SET LOCAL idle_in_transaction_session_timeout = '20s';
  SELECT CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'local', true) END;
  SELECT pg_advisory_xact_lock(8387794210735056)`;

/** One PostgreSQL database, or a schema in it. */
export class PostgresDatabase implements Database {
  readonly dialect = POSTGRES;
  readonly #pool: Pool;
  readonly #line = new Line();

  private constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Opens the database of a `postgres:` URL, which has to be there. */
  static async open(url: string): Promise<PostgresDatabase> {
    const { Pool, types } = await loadDriver();
    const pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      keepAlive: true,
      application_name: 'tendwell-newsletter',
      allowExitOnIdle: true,
      types: {
        // Numbers of 64 bits, and their sums, are text to the driver. Ours are times and counts.
        getTypeParser: (oid: number, format?: 'text' | 'binary') =>
          oid === types.builtins.INT8 || oid === types.builtins.NUMERIC
            ? Number
            : types.getTypeParser(oid, format as 'text'),
      },
    });
    // The server went away while nobody was asking. The next one who asks gets a new connection.
    pool.on('error', () => {});
    return new PostgresDatabase(pool);
  }

  async read(sql: string, args: readonly Value[] = []): Promise<Row[]> {
    return (await query(this.#pool, sql, args)).rows;
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#line.wait(async () => {
      const client = await this.#pool.connect().catch(explain);
      // Between two statements, a lost connection is an event; the next statement fails by it.
      client.on('error', ignore);
      let broken = true;
      try {
        await client.query(BEGIN).catch(explain);
        const result = await work({
          rows: async (sql, args = []) => (await query(client, sql, args)).rows,
          run: async (sql, args = []) => (await query(client, sql, args)).rowCount ?? 0,
        });
        await client.query('COMMIT').catch(explain);
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
    });
  }

  async close(): Promise<void> {
    await this.#line.wait(() => this.#pool.end());
  }
}

function ignore(): void {}

function query(client: Pool | PoolClient, sql: string, args: readonly Value[]): Promise<QueryResult<Row>> {
  return client.query<Row>(numbered(sql), [...args]).catch(explain);
}

const statements = new Map<string, string>();

/** `?` in `$1`, `$2`, ... No statement has a question mark elsewhere. */
function numbered(sql: string): string {
  let text = statements.get(sql);
  if (text === undefined) {
    let number = 0;
    text = sql.replace(/\?/g, () => `$${++number}`);
    statements.set(sql, text);
  }
  return text;
}
