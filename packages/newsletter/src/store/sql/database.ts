/** The value of a column. Times are milliseconds since 1970 in UTC, booleans are 0 and 1. */
export type Value = string | number | null;

export type Row = Readonly<Record<string, Value>>;

/**
 * Every statement is written once, in the SQL that SQLite and PostgreSQL have in common, with `?` as the placeholder.
 * No statement depends on a collation: case-insensitive keys are computed in code.
 */
export interface Transaction {
  rows(sql: string, args?: readonly Value[]): Promise<Row[]>;
  /** Returns the number of changed rows. */
  run(sql: string, args?: readonly Value[]): Promise<number>;
}

/** A statement of a transaction, and its values. */
export interface Statement {
  readonly sql: string;
  readonly args: readonly Value[];
}

/** An open database. Each kind of database implements this in a folder next to this one. */
export interface Database {
  readonly dialect: Dialect;

  /** Runs a query. It sees committed transactions only. */
  read(sql: string, args?: readonly Value[]): Promise<Row[]>;

  /**
   * Runs a transaction that is durable when the promise is fulfilled. There is one writer at a time across all
   * processes, so what a transaction has read stays true until it commits.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /**
   * Runs a transaction that is durable when the promise is fulfilled, possibly next to others: what it has read stays
   * true only for rows that it has changed or locked, see {@link Dialect}. For work that must not hold up sign-ups.
   */
  writeRows<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /**
   * Runs statements as one transaction, like {@link writeRows}. A server gets them together, because none needs the result
   * of another.
   *
   * @returns the number of rows that each has changed.
   */
  writeAll(statements: readonly Statement[]): Promise<number[]>;

  /** Waits for running transactions, then closes the database. */
  close(): Promise<void>;
}

/** How databases differ in the statements that create tables. */
export interface Dialect {
  /** Column type for 64-bit integers. */
  readonly integer: string;
  /** What follows the columns of a table. */
  readonly table: string;
  /** The same for a table that is only searched by its primary key. */
  readonly keyedTable: string;
  /** Ends a query whose rows are locked for a change. Rows that another transaction has locked are left out. */
  readonly lockFreeRows: string;
  /** Ends a query whose rows of the table `s` must not change before the commit. */
  readonly keepSubscribers: string;
  /** Expression for the current time in milliseconds since 1970. */
  readonly nowMs: string;
  /** Statements that make a table reject updates. */
  appendOnly(table: string): readonly string[];
}
