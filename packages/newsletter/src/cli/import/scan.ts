import { basename } from 'node:path';
import { emailKey } from '../../store/sql/email-key.js';
import { CliError, UsageError } from '../errors.js';
import { normalizeColumn } from './columns.js';
import { type OptOutColumns, OptOutFinder } from './opt-outs.js';
import { columnsRead, type ImportFile, personReader } from './read-person.js';
import { detectSource, SOURCES, type Source, type SourceName } from './sources.js';
import { type CsvFile, readRows } from './table-file.js';

/** The result of reading a whole file once, before anything is imported. */
export interface Scan {
  readonly rows: number;
  /** The line to import for each address: its first unsubscribed row, otherwise its first row. */
  readonly lines: ReadonlyMap<string, number>;
  /** The columns that say who unsubscribed. */
  readonly optOuts: OptOutColumns;
}

/** Determines which provider a file is from. @throws UsageError or CliError if it cannot be imported. */
export function describeFile(
  table: CsvFile,
  {
    source: requested,
    ...rest
  }: {
    source: SourceName | undefined;
    consent: string | undefined;
    locale: string;
    timeZone?: string | undefined;
    now: Date;
  },
): ImportFile {
  const columns = new Set(table.header.map(normalizeColumn));
  const source = requested ?? detectSource(columns);
  if (source === undefined) {
    throw new CliError(
      `${table.path} has no column of email addresses. Its columns are: ${table.header.join(', ')}`,
      'Name one column email.',
    );
  }
  if (source !== 'tendwell' && !SOURCES[source].matches(columns) && !SOURCES.table.matches(columns)) {
    throw new CliError(`${table.path} does not have the columns of an export from ${SOURCES[source].title}.`);
  }
  const { consent } = source === 'tendwell' ? {} : (SOURCES[source] as Source);
  if (consent !== undefined && rest.consent === undefined) throw new UsageError(consent);
  if (source === 'table' && rest.consent === undefined) {
    throw new UsageError(
      `${table.path} is not from a known provider. Add --consent to say how these people agreed, such as --consent "Signed the list at our open day, May 2026"`,
    );
  }
  return { ...rest, table, source, file: basename(table.path) };
}

/**
 * Reads a whole file, so that nothing is imported from a file with an error at its end.
 *
 * @param ignored Columns that the owner has looked at.
 * @throws UsageError for an ignored column that the file does not have.
 */
export async function scan(file: ImportFile, ignored: readonly string[] = []): Promise<Scan> {
  const optOuts = await findOptOutColumns(file, ignored);
  const readPerson = personReader(file, optOuts);
  const lines = new Map<string, number>();
  const unsubscribed = new Set<string>();
  let rows = 0;
  for await (const row of readRows(file.table)) {
    rows++;
    const { person } = readPerson(row);
    if (!person) continue;
    const key = emailKey(person.email);
    const firstUnsubscribed = person.status === 'unsubscribed' && !unsubscribed.has(key);
    if (firstUnsubscribed || !lines.has(key)) lines.set(key, row.line);
    if (firstUnsubscribed) unsubscribed.add(key);
  }
  return { rows, lines, optOuts };
}

async function findOptOutColumns(file: ImportFile, ignored: readonly string[]): Promise<OptOutColumns> {
  const columns = new Set(file.table.header.map(normalizeColumn));
  const missing = ignored.find((column) => !columns.has(normalizeColumn(column)));
  if (missing !== undefined)
    throw new UsageError(`${file.table.path} has no column \`${missing}\` to ignore`);
  const finder = new OptOutFinder(file.table);
  for await (const row of readRows(file.table)) finder.add(row);
  const source: Partial<Source> = file.source === 'tendwell' ? {} : SOURCES[file.source];
  return finder.finish({
    read: columnsRead(file),
    harmless: new Set(source.harmless),
    ignored: new Set(ignored.map(normalizeColumn)),
  });
}
