import { parsePerson } from '../../request/fields.js';
import type { ImportedSubscriber } from '../../store/people.js';
import { restored } from '../export/csv.js';
import { momentOf } from './moments.js';
import { type Cell, columnName, type Said, SOURCES, type SourceName } from './sources.js';
import { NOT_TAKEN, stateOf } from './states.js';
import type { Row, TableFile } from './table-file.js';

/** What is known about a file besides its rows. */
export interface Import {
  readonly table: TableFile;
  readonly source: SourceName;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** How these people agreed, in the owner's words. */
  readonly consent: string | undefined;
  /** For people whose language is not in the file. */
  readonly locale: string;
  readonly at: Date;
}

/** Somebody who can be taken over, or the reason why not. */
export type Judged =
  | { readonly person: ImportedSubscriber; readonly refused?: undefined }
  | { readonly refused: string; readonly mistake: boolean; readonly person?: undefined };

/** Judges the rows of one file. */
export function judge(of: Import): (row: Row) => Judged {
  const columns = new Map(of.table.header.map((header, index) => [columnName(header), index]));
  const names = new Set(columns.keys());
  return ({ cells }) => {
    const cell: Cell = (...wanted) => {
      for (const column of wanted) {
        const found = cells[columns.get(column) ?? -1]?.trim();
        if (found) return found;
      }
      return '';
    };
    if (of.source === 'tendwell') return own(of, (...wanted) => restored(cell(...wanted)));
    return foreign(of, SOURCES[of.source].read(cell, { columns: names, name: of.file }));
  };
}

function foreign(of: Import, said: Said): Judged {
  const checked = check(said.email, said.name);
  if (typeof checked === 'string') return { refused: checked, mistake: true };
  const { state } = said;
  if (state && state.means === undefined) {
    return { refused: `nobody knows what the state "${state.word}" means`, mistake: true };
  }
  const means = state?.means ?? 'confirmed';
  if (means !== 'confirmed' && means !== 'unsubscribed') return { refused: NOT_TAKEN[means], mistake: false };
  const [signedUp, confirmed, left] = [said.signedUp, said.confirmed, said.left].map(momentOf);
  const evidence = [
    `${SOURCES[of.source as keyof typeof SOURCES].title}, file ${of.file}`,
    said.signedUp ? `signed up ${said.signedUp}` : 'no day of signing up in it',
    said.confirmed && `confirmed ${said.confirmed}`,
    said.left && `left ${said.left}`,
    `imported ${of.at.toISOString()}`,
  ];
  return {
    person: {
      ...checked,
      locale: of.locale,
      status: means,
      createdAt: signedUp ?? confirmed ?? left ?? of.at,
      confirmedAt: confirmed ?? signedUp,
      unsubscribedAt: left,
      consent: {
        text: of.consent,
        version: undefined,
        page: undefined,
        source: evidence.filter(Boolean).join('; '),
      },
    },
  };
}

/** A row of this command's own export: what it says of the consent is kept as it is. */
function own(of: Import, cell: Cell): Judged {
  const checked = check(cell('email'), cell('name'));
  if (typeof checked === 'string') return { refused: checked, mistake: true };
  const status = stateOf(cell('status'));
  if (status === 'unconfirmed') return { refused: NOT_TAKEN.unconfirmed, mistake: false };
  if (status !== 'confirmed' && status !== 'unsubscribed') {
    return { refused: `nobody knows what the state "${cell('status')}" means`, mistake: true };
  }
  const moment = (column: string) => momentOf(cell(column));
  return {
    person: {
      ...checked,
      locale: cell('locale') || of.locale,
      interests: cell('interests').split(' ').filter(Boolean),
      status,
      createdAt: moment('signed_up_at') ?? of.at,
      confirmedAt: moment('confirmed_at'),
      unsubscribedAt: moment('unsubscribed_at'),
      consent: {
        text: cell('consent_text') || undefined,
        version: cell('consent_version') || undefined,
        page: cell('consent_page') || undefined,
        source: cell('consent_source') || `Tendwell, file ${of.file}; imported ${of.at.toISOString()}`,
      },
    },
  };
}

/** By the rules of the sign-up form. A name that breaks them is left out: it is the address that counts. */
function check(email: string, name: string): { email: string; name?: string | undefined } | string {
  if (email === '') return 'there is no address';
  const [whole, address] = [{ email, name }, { email }].map((fields) => parsePerson(fields));
  const parsed = whole?.ok ? whole : address;
  if (!parsed?.ok) return `"${email}" is not an address that mail can be sent to`;
  return { email: parsed.fields.email, name: parsed.fields.name };
}
