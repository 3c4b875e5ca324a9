import { createHash } from 'node:crypto';
import type { Database, Row } from '../sql/database.js';
import { lastKey, readPage, type Table } from './tables.js';

/** Number of rows of a table, and a checksum over all values. */
export interface Digest {
  readonly rows: number;
  readonly checksum: string;
}

/** Computes the digest of a table. It doesn't depend on the order of rows. */
export async function digestTable(
  database: Pick<Database, 'read'>,
  table: Table,
  onRows: (count: number) => Promise<void>,
): Promise<Digest> {
  const checksum = Buffer.alloc(32);
  let rows = 0;
  let after: ReturnType<typeof lastKey>;
  do {
    const page = await readPage(database, table, after);
    for (const row of page) {
      const hash = createHash('sha256').update(canonical(row)).digest();
      // Equal rows would cancel each other out, but a primary key makes every row unique.
      for (const [i, byte] of hash.entries()) checksum[i] = (checksum[i] as number) ^ byte;
    }
    rows += page.length;
    await onRows(page.length);
    after = lastKey(table, page);
  } while (after);
  return { rows, checksum: checksum.toString('hex') };
}

/** Sorts columns by name, because their order depends on which migrations a database went through. */
function canonical(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
