import { parseState, type State } from './states.js';

/** A provider's row, with its values as they are written in the file. */
export interface ProviderRow {
  readonly email: string;
  readonly name: string;
  /** The status value and what it means, if known; `undefined` if the file has no status. */
  readonly status: { readonly value: string; readonly state: State | undefined } | undefined;
  readonly signedUp: string | undefined;
  readonly confirmed: string | undefined;
  readonly unsubscribed: string | undefined;
}

/** Returns the first of some columns that is not empty, or an empty string. */
export type Cell = (...columns: string[]) => string;

/** The export format of a provider. */
export interface Source {
  readonly title: string;
  /** Whether a file has their columns. Column names are lowercase, with `_` for spaces. */
  matches(columns: ReadonlySet<string>): boolean;
  read(cell: Cell, file: { columns: ReadonlySet<string>; name: string }): ProviderRow;
}

const name = (cell: Cell) =>
  cell('name', 'full_name') ||
  [cell('first_name', 'fname', 'firstname'), cell('last_name', 'lname', 'lastname')]
    .filter(Boolean)
    .join(' ');

const hasAny = (columns: ReadonlySet<string>, names: readonly string[]) =>
  names.some((each) => columns.has(each));

const parseStatus = (value: string) => (value === '' ? undefined : { value, state: parseState(value) });

/** The status of a row without a status column. */
const implied = (state: State) => ({ value: state, state });

/** The supported formats, most specific first. */

export const SOURCES = {
  /**
   * One file for each state: subscribed_, unsubscribed_, cleaned_ and nonsubscribed_members_export_....csv. Columns
   * tell them apart, or else the file name. Based on exports from 2013 to 2024.
   */
  mailchimp: {
    title: 'Mailchimp',
    matches: (columns) =>
      columns.has('email_address') &&
      hasAny(columns, ['leid', 'euid', 'member_rating', 'optin_time', 'confirm_time']),
    read: (cell, { columns, name: file }) => ({
      email: cell('email_address'),
      name: name(cell),
      status: implied(
        columns.has('clean_time') || /^cleaned/i.test(file)
          ? 'undeliverable'
          : columns.has('unsub_time') || /^unsubscribed/i.test(file)
            ? 'unsubscribed'
            : /^non-?subscribed/i.test(file)
              ? 'never'
              : 'confirmed',
      ),
      signedUp: cell('optin_time', 'confirm_time'),
      confirmed: cell('confirm_time'),
      unsubscribed: cell('unsub_time'),
    }),
  },

  /**
   * Everybody listed is a subscriber: `active_subscription` only says whether they pay. `email_disabled` means that they
   * turned letters off. Ghost's migration tools interpret it the same way.
   */
  substack: {
    title: 'Substack',
    matches: (columns) => columns.has('email') && columns.has('active_subscription'),
    read: (cell) => ({
      email: cell('email'),
      name: name(cell),
      status: implied(/^(true|t|1|yes)$/i.test(cell('email_disabled')) ? 'unsubscribed' : 'confirmed'),
      signedUp: cell('created_at'),
      confirmed: undefined,
      unsubscribed: undefined,
    }),
  },

  /** Columns have the names of its API fields, which changed in 2024. */
  buttondown: {
    title: 'Buttondown',
    matches: (columns) =>
      hasAny(columns, ['email', 'email_address']) &&
      columns.has('creation_date') &&
      hasAny(columns, ['subscriber_type', 'type', 'source', 'unsubscription_date', 'tags']),
    read: (cell) => ({
      email: cell('email_address', 'email'),
      name: cell('name') || name(cell),
      status:
        parseStatus(cell('subscriber_type', 'type')) ??
        (cell('unsubscription_date') ? implied('unsubscribed') : undefined),
      signedUp: cell('creation_date'),
      confirmed: undefined,
      unsubscribed: cell('unsubscription_date'),
    }),
  },

  /** Formerly ConvertKit. Exports without a `status` column hold confirmed subscribers only. */
  kit: {
    title: 'Kit',
    matches: (columns) => columns.has('email') && columns.has('first_name') && columns.has('created_at'),
    read: (cell) => ({
      email: cell('email'),
      name: name(cell),
      status: parseStatus(cell('status', 'state')) ?? implied('confirmed'),
      signedUp: cell('created_at'),
      confirmed: undefined,
      unsubscribed: undefined,
    }),
  },

  /** Any other file with a column of email addresses. */
  table: {
    title: 'a CSV file',
    matches: (columns) =>
      hasAny(columns, ['email', 'e-mail', 'e_mail', 'email_address', 'e-mail_address', 'mail']),
    read: (cell) => ({
      email: cell('email', 'e-mail', 'e_mail', 'email_address', 'e-mail_address', 'mail'),
      name: name(cell),
      status: parseStatus(cell('status', 'state', 'subscription_status')),
      signedUp: cell('signed_up_at', 'created_at', 'created', 'subscribed_at', 'signed_up', 'date'),
      confirmed: cell('confirmed_at'),
      unsubscribed: cell('unsubscribed_at'),
    }),
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof SOURCES | 'tendwell';

/** The values of `--from`; `tendwell` is this command's own `export`. */
export const SOURCE_NAMES = ['tendwell', ...Object.keys(SOURCES)] as readonly SourceName[];

/** The provider that a file is from, by its columns. */
export function detectSource(columns: ReadonlySet<string>): SourceName | undefined {
  if (['email', 'status', 'signed_up_at', 'consent_version'].every((column) => columns.has(column)))
    return 'tendwell';
  const names = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
  return names.find((each) => SOURCES[each].matches(columns));
}

/** Normalizes a column name: "Email Address" becomes `email_address`. */
export function normalizeColumn(header: string): string {
  return header.trim().toLowerCase().replace(/\s+/g, '_');
}
