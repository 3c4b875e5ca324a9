import type { Transaction, Value } from './database.js';

/** Inserts rows with one statement. */
export async function insert(
  { run }: Pick<Transaction, 'run'>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const row = `(${placeholders(columns)})`;
  await run(`INSERT INTO ${table} (${columns.join()}) VALUES ${rows.map(() => row).join()}`, rows.flat());
}

/** One `?` per value, for an `INSERT` or an `IN (...)`. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join();
}
