import { createHash } from 'node:crypto';
import type { Database, Row } from '../sql/database.js';
import { lastKey, pageOf, type Table } from './tables.js';

/** What a table holds: how many rows, and a sum that any other value in any row would change. */
export interface Digest {
  readonly rows: number;
  readonly sum: string;
}

/** Reads a whole table. The order of its rows does not matter. */
export async function digestOf(
  database: Pick<Database, 'read'>,
  table: Table,
  onRows: (count: number) => Promise<void>,
): Promise<Digest> {
  const sum = Buffer.alloc(32);
  let rows = 0;
  let after: ReturnType<typeof lastKey>;
  do {
    const page = await pageOf(database, table, after);
    for (const row of page) {
      const hash = createHash('sha256').update(canonical(row)).digest();
      // No two rows are the same, so none takes another one out.
      for (const [i, byte] of hash.entries()) sum[i] = (sum[i] as number) ^ byte;
    }
    rows += page.length;
    await onRows(page.length);
    after = lastKey(table, page);
  } while (after);
  return { rows, sum: sum.toString('hex') };
}

/** Columns have an order of their own in each database that was migrated. */
function canonical(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
