import { type State, stateOf } from './states.js';

/** What a row says of somebody, in the words of its own columns. */
export interface Said {
  readonly email: string;
  readonly name: string;
  /** A word for their state, and what it means; `undefined` where the file has none. */
  readonly state: { readonly word: string; readonly means: State | undefined } | undefined;
  readonly signedUp: string | undefined;
  readonly confirmed: string | undefined;
  readonly left: string | undefined;
}

/** Looks into a row: the first of some columns that has something in it. */
export type Cell = (...columns: string[]) => string;

/** Somebody's way to export a list. */
export interface Source {
  readonly title: string;
  /** True for a header of theirs. Columns are in small letters, with `_` between words. */
  knows(columns: ReadonlySet<string>): boolean;
  read(cell: Cell, file: { columns: ReadonlySet<string>; name: string }): Said;
}

const name = (cell: Cell) =>
  cell('name', 'full_name') ||
  [cell('first_name', 'fname', 'firstname'), cell('last_name', 'lname', 'lastname')]
    .filter(Boolean)
    .join(' ');

const hasAny = (columns: ReadonlySet<string>, names: readonly string[]) =>
  names.some((each) => columns.has(each));

const said = (word: string) => (word === '' ? undefined : { word, means: stateOf(word) });

/** State of a row without a word for it. */
const is = (means: State) => ({ word: means, means });

export const SOURCES = {
  /**
   * One file for each state: subscribed_, unsubscribed_, cleaned_ and nonsubscribed_members_export_....csv, told apart
   * by columns of their own and else by name. Seen in exports of 2013 to 2024.
   */
  mailchimp: {
    title: 'Mailchimp',
    knows: (columns) =>
      columns.has('email_address') &&
      hasAny(columns, ['leid', 'euid', 'member_rating', 'optin_time', 'confirm_time']),
    read: (cell, { columns, name: file }) => ({
      email: cell('email_address'),
      name: name(cell),
      state: is(
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
      left: cell('unsub_time'),
    }),
  },

  /**
   * `email` is a subscriber whether they pay or not (`active_subscription` is about paying); `email_disabled` says that
   * they have turned mails off. As Ghost's migration tools read it.
   */
  substack: {
    title: 'Substack',
    knows: (columns) => columns.has('email') && columns.has('active_subscription'),
    read: (cell) => ({
      email: cell('email'),
      name: name(cell),
      state: is(/^(true|t|1|yes)$/i.test(cell('email_disabled')) ? 'unsubscribed' : 'confirmed'),
      signedUp: cell('created_at'),
      confirmed: undefined,
      left: undefined,
    }),
  },

  /** Columns are named like the fields of its API, of before and after 2024. */
  buttondown: {
    title: 'Buttondown',
    knows: (columns) =>
      hasAny(columns, ['email', 'email_address']) &&
      columns.has('creation_date') &&
      hasAny(columns, ['subscriber_type', 'type', 'source', 'unsubscription_date', 'tags']),
    read: (cell) => ({
      email: cell('email_address', 'email'),
      name: cell('name') || name(cell),
      state:
        said(cell('subscriber_type', 'type')) ??
        (cell('unsubscription_date') ? is('unsubscribed') : undefined),
      signedUp: cell('creation_date'),
      confirmed: undefined,
      left: cell('unsubscription_date'),
    }),
  },

  /** Kit, once ConvertKit. Some exports hold the confirmed only and have no `status`. */
  kit: {
    title: 'Kit',
    knows: (columns) => columns.has('email') && columns.has('first_name') && columns.has('created_at'),
    read: (cell) => ({
      email: cell('email'),
      name: name(cell),
      state: said(cell('status', 'state')) ?? is('confirmed'),
      signedUp: cell('created_at'),
      confirmed: undefined,
      left: undefined,
    }),
  },

  /** Anything else with a column of addresses. */
  table: {
    title: 'a table',
    knows: (columns) =>
      hasAny(columns, ['email', 'e-mail', 'e_mail', 'email_address', 'e-mail_address', 'mail']),
    read: (cell) => ({
      email: cell('email', 'e-mail', 'e_mail', 'email_address', 'e-mail_address', 'mail'),
      name: name(cell),
      state: said(cell('status', 'state', 'subscription_status')),
      signedUp: cell('signed_up_at', 'created_at', 'created', 'subscribed_at', 'signed_up', 'date'),
      confirmed: cell('confirmed_at'),
      left: cell('unsubscribed_at'),
    }),
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof SOURCES | 'tendwell';

/** The names that can be given; `tendwell` is this command's own `export`. */
export const SOURCE_NAMES = ['tendwell', ...Object.keys(SOURCES)] as readonly SourceName[];

/** Who wrote a header, if anybody known did. */
export function recognise(columns: ReadonlySet<string>): SourceName | undefined {
  if (['email', 'status', 'signed_up_at', 'consent_version'].every((column) => columns.has(column)))
    return 'tendwell';
  const names = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
  return names.find((each) => SOURCES[each].knows(columns));
}

/** A column's name as the sources write it: "Email Address" is `email_address`. */
export function columnName(header: string): string {
  return header.trim().toLowerCase().replace(/\s+/g, '_');
}
