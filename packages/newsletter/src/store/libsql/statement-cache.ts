import type { Database } from 'libsql';
import type { Row, Value } from '../sql/database.js';

/** More than the store has, apart from those with lists of different lengths. */
const MAX_STATEMENTS = 100;

type Statement = ReturnType<Database['prepare']>;

/** Prepares each statement of a connection once, which takes as long as running most of them. */
export class StatementCache {
  readonly #connection: Database;
  /** By their SQL, those used least recently first. */
  readonly #statements = new Map<string, Statement>();

  constructor(connection: Database) {
    this.#connection = connection;
  }

  rows(sql: string, args: readonly Value[]): Row[] {
    return this.#statement(sql).all(args) as Row[];
  }

  /** Returns the number of changed rows. */
  run(sql: string, args: readonly Value[]): number {
    return this.#statement(sql).run(args).changes;
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    const statement = known ?? this.#connection.prepare(sql);
    if (known) this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > MAX_STATEMENTS) {
      const [oldest = ''] = this.#statements.keys();
      this.#statements.delete(oldest);
    }
    return statement;
  }
}
