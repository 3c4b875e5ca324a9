import { parsePerson, submittedLocale } from '../../request/fields.js';
import type { ImportedSubscriber } from '../../store/store.js';
import { unescapeFormula } from '../export/csv.js';
import { COLUMNS } from '../export/formats.js';
import { normalizeColumn } from './columns.js';
import { type OptOutColumns, readOptOut } from './opt-outs.js';
import { type Cell, type ProviderRow, SOURCES, type SourceName } from './sources.js';
import { parseState, SKIP_REASONS } from './states.js';
import type { CsvFile, Row } from './table-file.js';
import { parseTimestamp } from './timestamps.js';

/** A file to import, and what applies to all of its rows. */
export interface ImportFile {
  readonly table: CsvFile;
  readonly source: SourceName;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** How these people agreed, in the owner's words. */
  readonly consent: string | undefined;
  /** The language of people whose row does not name one. */
  readonly locale: string;
  /** The practice's time zone, for days without a time. Default: UTC. */
  readonly timeZone?: string | undefined;
  /** When the import started. */
  readonly now: Date;
}

/** The person in a row, or why the row is skipped. `invalid` rows contain an error that the owner can correct. */
export type RowResult =
  | { readonly person: ImportedSubscriber; readonly reason?: undefined }
  | { readonly reason: string; readonly invalid: boolean; readonly person?: undefined };

/** Returns a function that reads the rows of a file. A column that says who unsubscribed takes precedence over the source. */
export function personReader(file: ImportFile, optOuts: OptOutColumns): (row: Row) => RowResult {
  const columns = columnIndexes(file.table);
  const names = new Set(columns.keys());
  return (row) => {
    const cell: Cell = (...wanted) => firstCell(columns, row, wanted);
    const result =
      file.source === 'tendwell'
        ? readOwnRow(file, (...wanted) => unescapeFormula(cell(...wanted)))
        : readProviderRow(file, SOURCES[file.source].read(cell, { columns: names, name: file.file }));
    const optOut = result.person?.status === 'confirmed' ? readOptOut(optOuts, row) : undefined;
    if (!optOut || !result.person || optOut.state === 'confirmed') return result;
    if (optOut.state === undefined) return { reason: optOut.unknown, invalid: true };
    if (optOut.state !== 'unsubscribed') return { reason: SKIP_REASONS[optOut.state], invalid: false };
    const at = parseTimestamp(optOut.value, file.now, file.timeZone) ?? result.person.unsubscribedAt;
    const { consent } = result.person;
    const source = `${consent.source}; ${optOut.title}: ${optOut.value || 'empty'}`;
    return {
      person: {
        ...result.person,
        status: 'unsubscribed',
        unsubscribedAt: at,
        consent: { ...consent, source },
      },
    };
  };
}

/** The columns that the source of a file reads. */
export function columnsRead(file: ImportFile): ReadonlySet<string> {
  if (file.source === 'tendwell') return new Set(Object.keys(COLUMNS));
  const read = new Set<string>();
  const cell: Cell = (...wanted) => {
    for (const column of wanted) read.add(column);
    return '';
  };
  SOURCES[file.source].read(cell, { columns: new Set(), name: file.file });
  return read;
}

/** The positions of each column: a name can occur twice. */
function columnIndexes({ header }: CsvFile): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  for (const [index, title] of header.entries()) {
    const name = normalizeColumn(title);
    columns.set(name, [...(columns.get(name) ?? []), index]);
  }
  return columns;
}

function firstCell(
  columns: ReadonlyMap<string, readonly number[]>,
  { cells }: Row,
  wanted: readonly string[],
): string {
  for (const column of wanted) {
    for (const index of columns.get(column) ?? []) {
      const found = cells[index]?.trim();
      if (found) return found;
    }
  }
  return '';
}

function readProviderRow(file: ImportFile, row: ProviderRow): RowResult {
  const identity = validate(row.email, row.name);
  if (typeof identity === 'string') return { reason: identity, invalid: true };
  if (row.status && row.status.state === undefined) return unknownStatus(row.status.value);
  const state = row.status?.state ?? 'confirmed';
  if (state !== 'confirmed' && state !== 'unsubscribed')
    return { reason: SKIP_REASONS[state], invalid: false };
  const [signedUp, confirmed, unsubscribed] = [row.signedUp, row.confirmed, row.unsubscribed].map((value) =>
    parseTimestamp(value, file.now, file.timeZone),
  );
  const evidence = [
    `${SOURCES[file.source as keyof typeof SOURCES].title}, file ${file.file}`,
    row.signedUp ? `signed up ${row.signedUp}` : 'sign-up date unknown',
    row.confirmed && `confirmed ${row.confirmed}`,
    row.unsubscribed && `unsubscribed ${row.unsubscribed}`,
    `imported ${file.now.toISOString()}`,
  ];
  return {
    person: {
      ...identity,
      locale: file.locale,
      status: state,
      createdAt: signedUp ?? confirmed ?? unsubscribed ?? file.now,
      confirmedAt: confirmed ?? signedUp,
      unsubscribedAt: unsubscribed,
      consent: {
        text: file.consent,
        version: undefined,
        page: undefined,
        source: evidence.filter(Boolean).join('; '),
      },
    },
  };
}

/** Reads a row of this command's own export, which already holds the proof of consent. */
function readOwnRow(file: ImportFile, cell: Cell): RowResult {
  const identity = validate(cell('email'), cell('name'));
  if (typeof identity === 'string') return { reason: identity, invalid: true };
  const status = parseState(cell('status'));
  if (status === 'unconfirmed') return { reason: SKIP_REASONS.unconfirmed, invalid: false };
  if (status !== 'confirmed' && status !== 'unsubscribed') return unknownStatus(cell('status'));
  const timestamp = (column: string) => parseTimestamp(cell(column), file.now, file.timeZone);
  return {
    person: {
      ...identity,
      // Checked like a form's: the person's pages are shown in it.
      locale: submittedLocale({ locale: cell('locale') }) ?? file.locale,
      interests: cell('interests').split(' ').filter(Boolean),
      status,
      createdAt: timestamp('signed_up_at') ?? file.now,
      confirmedAt: timestamp('confirmed_at'),
      unsubscribedAt: timestamp('unsubscribed_at'),
      consent: {
        text: cell('consent_text') || undefined,
        version: cell('consent_version') || undefined,
        page: /^\/(?![/\\])[^\p{C}\p{Zl}\p{Zp}]{0,499}$/u.exec(cell('consent_page'))?.[0],
        source: cell('consent_source') || `Tendwell, file ${file.file}; imported ${file.now.toISOString()}`,
      },
    },
  };
}

const unknownStatus = (value: string): RowResult => ({ reason: `unknown status "${value}"`, invalid: true });

/** Applies the rules of the sign-up form. An invalid name is dropped; an invalid address is the reason to skip the row. */
function validate(cell: string, name: string): { email: string; name?: string | undefined } | string {
  const { email, displayName } = parseMailbox(cell);
  if (email === '') return 'no email address';
  const [whole, address] = [{ email, name: name || displayName }, { email }].map((fields) =>
    parsePerson(fields),
  );
  const parsed = whole?.ok ? whole : address;
  if (!parsed?.ok) return `"${cell}" is not a valid email address`;
  return { email: parsed.fields.email, name: parsed.fields.name };
}

/** The address in "Ada <ada@example.com>", "mailto:ada@example.com" or one with invisible characters. */
function parseMailbox(cell: string): { email: string; displayName: string } {
  const text = cell
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Z}+/gu, ' ')
    .trim();
  const [, displayName = '', inBrackets] = /^([^<>]*)<([^<>]+)>$/.exec(text) ?? [];
  const email = (inBrackets ?? text).trim().replace(/^mailto:\s*([^?]*).*$/i, '$1');
  return { email, displayName: displayName.replace(/^\s*"(.*)"\s*$/, '$1').trim() };
}
