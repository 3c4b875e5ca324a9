import type { Transaction, Value } from './database.js';

/** Adds rows by one statement. */
export async function insert(
  { run }: Pick<Transaction, 'run'>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const row = `(${columns.map(() => '?').join()})`;
  await run(`INSERT INTO ${table} (${columns.join()}) VALUES ${rows.map(() => row).join()}`, rows.flat());
}
