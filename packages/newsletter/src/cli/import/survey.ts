import { basename } from 'node:path';
import { keyOf } from '../../store/sql/sign-up.js';
import { Problem, UsageError } from '../problem.js';
import { type Import, judge } from './judge.js';
import { columnName, recognise, SOURCES, type SourceName } from './sources.js';
import { readRows, type TableFile } from './table-file.js';

/** What reading a whole file once has shown. */
export interface Survey {
  readonly rows: number;
  /** For each address, the line that is taken: the first, or the first that says that they left. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Finds out who wrote a file. @throws UsageError or Problem in words for its owner. */
export function describeFile(
  table: TableFile,
  {
    source,
    ...given
  }: { source: SourceName | undefined; consent: string | undefined; locale: string; at: Date },
): Import {
  const columns = new Set(table.header.map(columnName));
  const found = source ?? recognise(columns);
  if (found === undefined) {
    throw new Problem(
      `${table.path} has no column of addresses. Its first line says: ${table.header.join(', ')}`,
      'One column must be named email.',
    );
  }
  if (found !== 'tendwell' && !SOURCES[found].knows(columns) && !SOURCES.table.knows(columns)) {
    throw new Problem(`${table.path} has not the columns of an export from ${SOURCES[found].title}.`);
  }
  if (found === 'table' && given.consent === undefined) {
    throw new UsageError(
      `${table.path} is from no provider that is known here: say how these people agreed, such as --consent "Signed the list at our open day, May 2026"`,
    );
  }
  return { ...given, table, source: found, file: basename(table.path) };
}

/** Reads a whole file, so that nothing is imported of one that is broken at its end. */
export async function survey(of: Import): Promise<Survey> {
  const judged = judge(of);
  const lines = new Map<string, number>();
  const left = new Set<string>();
  let rows = 0;
  for await (const row of readRows(of.table)) {
    rows++;
    const { person } = judged(row);
    if (!person) continue;
    const key = keyOf(person.email);
    const leaves = person.status === 'unsubscribed' && !left.has(key);
    if (leaves || !lines.has(key)) lines.set(key, row.line);
    if (leaves) left.add(key);
  }
  return { rows, lines };
}
