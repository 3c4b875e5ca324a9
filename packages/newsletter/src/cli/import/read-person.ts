import { parsePerson } from '../../request/fields.js';
import type { ImportedSubscriber } from '../../store/store.js';
import { unescapeFormula } from '../export/csv.js';
import { type Cell, normalizeColumn, type ProviderRow, SOURCES, type SourceName } from './sources.js';
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
  /** When the import started. */
  readonly now: Date;
}

/** The person in a row, or why the row is skipped. `invalid` rows contain a mistake that the owner can correct. */
export type RowResult =
  | { readonly person: ImportedSubscriber; readonly reason?: undefined }
  | { readonly reason: string; readonly invalid: boolean; readonly person?: undefined };

/** Returns a function that reads the rows of a file. */
export function personReader(file: ImportFile): (row: Row) => RowResult {
  const columns = new Map(file.table.header.map((header, index) => [normalizeColumn(header), index]));
  const names = new Set(columns.keys());
  return ({ cells }) => {
    const cell: Cell = (...wanted) => {
      for (const column of wanted) {
        const found = cells[columns.get(column) ?? -1]?.trim();
        if (found) return found;
      }
      return '';
    };
    if (file.source === 'tendwell') return readOwnRow(file, (...wanted) => unescapeFormula(cell(...wanted)));
    return readProviderRow(file, SOURCES[file.source].read(cell, { columns: names, name: file.file }));
  };
}

function readProviderRow(file: ImportFile, row: ProviderRow): RowResult {
  const identity = validate(row.email, row.name);
  if (typeof identity === 'string') return { reason: identity, invalid: true };
  if (row.status && row.status.state === undefined) return unknownStatus(row.status.value);
  const state = row.status?.state ?? 'confirmed';
  if (state !== 'confirmed' && state !== 'unsubscribed')
    return { reason: SKIP_REASONS[state], invalid: false };
  const [signedUp, confirmed, unsubscribed] = [row.signedUp, row.confirmed, row.unsubscribed].map((value) =>
    parseTimestamp(value, file.now),
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
  const timestamp = (column: string) => parseTimestamp(cell(column), file.now);
  return {
    person: {
      ...identity,
      locale: cell('locale') || file.locale,
      interests: cell('interests').split(' ').filter(Boolean),
      status,
      createdAt: timestamp('signed_up_at') ?? file.now,
      confirmedAt: timestamp('confirmed_at'),
      unsubscribedAt: timestamp('unsubscribed_at'),
      consent: {
        text: cell('consent_text') || undefined,
        version: cell('consent_version') || undefined,
        page: cell('consent_page') || undefined,
        source: cell('consent_source') || `Tendwell, file ${file.file}; imported ${file.now.toISOString()}`,
      },
    },
  };
}

const unknownStatus = (value: string): RowResult => ({ reason: `unknown status "${value}"`, invalid: true });

/** Applies the rules of the sign-up form. An invalid name is dropped; an invalid address is the reason to skip the row. */
function validate(email: string, name: string): { email: string; name?: string | undefined } | string {
  if (email === '') return 'no email address';
  const [whole, address] = [{ email, name }, { email }].map((fields) => parsePerson(fields));
  const parsed = whole?.ok ? whole : address;
  if (!parsed?.ok) return `"${email}" is not a valid email address`;
  return { email: parsed.fields.email, name: parsed.fields.name };
}
