import type { Database, Row, Value } from '../sql/database.js';

/** A table and what orders its rows. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
}

/** All tables of a list, those before others that refer to them. */
export const TABLES: readonly Table[] = [
  { name: 'settings', key: ['key'] },
  { name: 'subscribers', key: ['id'] },
  // A line refers to earlier lines only.
  { name: 'consents', key: ['id'] },
  { name: 'tokens', key: ['hash'] },
  { name: 'mails', key: ['number'] },
  { name: 'suppressions', key: ['hash'] },
  { name: 'erased_consents', key: ['suppression', 'id'] },
];

/** Where it is noted in a list that it is being copied into, and how far it is. It is no part of what is copied. */
export const PROGRESS = 'copy';

const PAGE = 500;

/** The rows behind a key, in the order of the database that has them: databases sort letters differently. */
export async function pageOf(
  database: Pick<Database, 'read'>,
  { name, key }: Table,
  after: readonly Value[] | undefined,
): Promise<Row[]> {
  const conditions = [
    ...(after ? [`(${key.join()}) > (${key.map(() => '?').join()})`] : []),
    ...(name === 'settings' ? [`key <> '${PROGRESS}'`] : []),
  ];
  return database.read(
    `SELECT * FROM ${name} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY ${key.join()} LIMIT ${PAGE}`,
    after,
  );
}

/** The key of a page's last row; `undefined` behind the last page. */
export function lastKey({ key }: Table, page: readonly Row[]): Value[] | undefined {
  const last = page.at(-1);
  return last && page.length === PAGE ? key.map((column) => last[column] as Value) : undefined;
}

/** How many rows a table has. */
export async function countRows(database: Pick<Database, 'read'>, { name }: Table): Promise<number> {
  const [row] = await database.read(
    `SELECT count(*) AS count FROM ${name}${name === 'settings' ? ` WHERE key <> '${PROGRESS}'` : ''}`,
  );
  return Number(row?.count);
}
