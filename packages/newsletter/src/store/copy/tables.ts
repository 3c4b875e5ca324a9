import type { Database, Row, Value } from '../sql/database.js';

/** A table and its primary key. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
}

/** All tables of a list. A table comes after those that its foreign keys refer to. */
export const TABLES: readonly Table[] = [
  { name: 'settings', key: ['key'] },
  { name: 'subscribers', key: ['id'] },
  // Rows refer to earlier rows only.
  { name: 'consents', key: ['id'] },
  { name: 'tokens', key: ['hash'] },
  { name: 'mails', key: ['number'] },
  { name: 'suppressions', key: ['hash'] },
  { name: 'erased_consents', key: ['suppression', 'id'] },
  { name: 'letters', key: ['id'] },
  { name: 'letter_contents', key: ['letter_id'] },
  { name: 'deliveries', key: ['letter_id', 'number'] },
  { name: 'feedback', key: ['id'] },
];

/** Key of the setting with the progress of a copy. It exists in the target only, until the copy is complete. */
export const COPY_PROGRESS = 'copy';

const PAGE_SIZE = 500;

/** The rows after a key. Databases sort text differently, so keys are only compared within one database. */
export async function readPage(
  database: Pick<Database, 'read'>,
  { name, key }: Table,
  after: readonly Value[] | undefined,
): Promise<Row[]> {
  const conditions = [
    ...(after ? [`(${key.join()}) > (${key.map(() => '?').join()})`] : []),
    ...(name === 'settings' ? [`key <> '${COPY_PROGRESS}'`] : []),
  ];
  return database.read(
    `SELECT * FROM ${name} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY ${key.join()} LIMIT ${PAGE_SIZE}`,
    after,
  );
}

/** The key of a page's last row. `undefined` for the last page. */
export function lastKey({ key }: Table, page: readonly Row[]): Value[] | undefined {
  const last = page.at(-1);
  return last && page.length === PAGE_SIZE ? key.map((column) => last[column] as Value) : undefined;
}

/** Counts the rows of a table. */
export async function countRows(database: Pick<Database, 'read'>, { name }: Table): Promise<number> {
  const [row] = await database.read(
    `SELECT count(*) AS count FROM ${name}${name === 'settings' ? ` WHERE key <> '${COPY_PROGRESS}'` : ''}`,
  );
  return Number(row?.count);
}
