/** What a column holds. Times are milliseconds since 1970, UTC; truths are 0 and 1. */
export type Value = string | number | null;

export type Row = Readonly<Record<string, Value>>;

/**
 * Statements are written once, in the SQL that SQLite and PostgreSQL share, with `?` where an argument goes. Neither
 * folds case or compares languages: such keys are made in code.
 */
export interface Transaction {
  rows(sql: string, args?: readonly Value[]): Promise<Row[]>;
  /** Returns the number of rows changed. */
  run(sql: string, args?: readonly Value[]): Promise<number>;
}

/** An opened database. A kind of database is a folder beside this one that implements it. */
export interface Database {
  readonly dialect: Dialect;

  /** Reads; sees whole transactions only. */
  read(sql: string, args?: readonly Value[]): Promise<Row[]>;

  /**
   * Does all of the work or none of it; on return it is on the disk. Of all processes, one writes at a time, so
   * what was read in the work still holds when it writes.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /** Waits for work in progress, then frees the database. */
  close(): Promise<void>;
}

/** What differs between databases in the statements that make tables. */
export interface Dialect {
  /** Column type of a whole number of 64 bits. */
  readonly integer: string;
  /** What stands behind the columns of a table. */
  readonly table: string;
  /** The same for a table that is only ever searched by its primary key. */
  readonly keyedTable: string;
  /** Statements that make a table refuse updates. */
  appendOnly(table: string): readonly string[];
}
