import { EMAIL_COLUMNS, parseFlag } from './columns.js';
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
  /** Why `--consent` is required; absent if the file itself shows that people agreed. */
  readonly consent?: string;
  /** Columns that say nothing about unsubscribing, whatever their names and values look like. */
  readonly harmless?: readonly string[];
  read(cell: Cell, file: { columns: ReadonlySet<string>; name: string }): ProviderRow;
}

const name = (cell: Cell) =>
  cell('name', 'full_name') ||
  [
    cell('first_name', 'fname', 'firstname', 'given_name', 'vorname', 'prenom'),
    cell('last_name', 'lname', 'lastname', 'family_name', 'surname', 'nachname', 'nom'),
  ]
    .filter(Boolean)
    .join(' ');

/** Names of columns, of which none has a space. */
const columnNames = (text: string) => text.trim().split(/\s+/);

const hasAny = (columns: ReadonlySet<string>, names: readonly string[]) =>
  names.some((each) => columns.has(each));

const parseStatus = (value: string) => (value === '' ? undefined : { value, state: parseState(value) });

/** The status of a row without a status column. */
const implied = (state: State) => ({ value: state, state });

/** A row whose status is in columns that are read in every file. */
const withoutStatus = (cell: Cell): ProviderRow => ({
  email: cell(...EMAIL_COLUMNS),
  name: name(cell),
  status: undefined,
  signedUp: undefined,
  confirmed: undefined,
  unsubscribed: undefined,
});

/** The supported formats, most specific first. */
export const SOURCES = {
  /**
   * One file for each state: subscribed_, unsubscribed_, cleaned_ and nonsubscribed_members_export_....csv. Columns
   * tell them apart, or else the file name. Based on exports from 2013 to 2024.
   */
  mailchimp: {
    title: 'Mailchimp',
    harmless: columnNames(`
      member_rating optin_time optin_ip confirm_ip latitude longitude gmtoff dstoff timezone cc region
      last_changed leid euid unsub_campaign_id unsub_reason_other email_type address phone_number birthday
    `),
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
    harmless: columnNames(`
      active_subscription expiry plan first_payment_at subscription_type type tier activity cancel_date
      subscription_source_free subscription_source_paid
    `),
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
    harmless: columnNames(`
      id notes_count metadata tags source utm_campaign utm_medium utm_source email_count
    `),
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
      status: parseStatus(cell('status')) ?? implied('confirmed'),
      signedUp: cell('created_at'),
      confirmed: undefined,
      unsubscribed: undefined,
    }),
  },

  /**
   * Columns of "Export all members", from Ghost's source. `subscribed_to_emails` and `deleted_at` are read like in any
   * file.
   */
  ghost: {
    title: 'Ghost',
    harmless: columnNames(`
      id complimentary_plan stripe_customer_id labels tiers products email_count email_opened_count
      email_open_rate
    `),
    matches: (columns) => columns.has('email') && columns.has('subscribed_to_emails'),
    read: (cell) => ({ ...withoutStatus(cell), signedUp: cell('created_at') }),
  },

  /**
   * The file does not say who unsubscribed from one list: `status` is for all lists, and stays `enabled`. The owner
   * has to filter the export, and to confirm that.
   */
  listmonk: {
    title: 'listmonk',
    harmless: ['uuid', 'updated_at'],
    matches: (columns) => ['uuid', 'email', 'attributes', 'status'].every((column) => columns.has(column)),
    read: (cell) => ({
      ...withoutStatus(cell),
      status: parseStatus(cell('status')),
      signedUp: cell('created_at'),
    }),
    consent:
      'An export from listmonk does not say who unsubscribed from a list. Export the list filtered by "subscription status: confirmed", then say so with --consent "Confirmed in listmonk, exported on ..."',
  },

  /** One file for each state, which has a column of that state: `Subscribed`, `Unsubscribed` ... */
  mailerlite: {
    title: 'MailerLite',
    harmless: columnNames(`
      sent opens opens_rate open_rate clicks clicks_rate click_rate location last_name country city company
      phone state zip_postal_code z_i_p
    `),
    matches: (columns) =>
      columns.has('subscriber') && hasAny(columns, ['subscribed', 'opens', 'unsubscribed']),
    read: (cell, { name: file }) => ({
      ...withoutStatus(cell),
      email: cell('subscriber'),
      status: /unsubscribed/i.test(file)
        ? implied('unsubscribed')
        : /bounced|junk/i.test(file)
          ? implied('undeliverable')
          : /unconfirmed/i.test(file)
            ? implied('unconfirmed')
            : undefined,
      signedUp: cell('subscribed'),
    }),
  },

  /**
   * All contacts, also people who only bought something. `Accepts Marketing` is read like in any file: "no" means that a
   * subscriber unsubscribed. A contact with neither that nor `Subscriber Since` never subscribed.
   */
  squarespace: {
    title: 'Squarespace',
    harmless: columnNames(`
      tags mailing_lists member_areas order_count total_spent donation_count total_donation_amount has_account
      customer_since member_since
    `),
    matches: (columns) =>
      hasAny(columns, ['email', 'email_address']) &&
      hasAny(columns, ['subscriber_since', 'subscriber_source']),
    read: (cell, { columns }) => ({
      ...withoutStatus(cell),
      status:
        hasAny(columns, ['subscriber_since', 'accepts_marketing']) &&
        !cell('subscriber_since') &&
        !parseFlag(cell('accepts_marketing'))
          ? implied('never')
          : undefined,
      signedUp: cell('subscriber_since', 'created_on'),
    }),
  },

  /**
   * `Email status`, `Email permission status` and `Confirmed Opt-Out Date` are read like in any file. A contact with
   * neither status came from an event, a contact form, or another program, and gave no permission.
   */
  'constant-contact': {
    title: 'Constant Contact',
    harmless: columnNames(`
      email_lists tags updated_at source_name state email_update_source confirmed_opt_out_source
      confirmed_opt_out_reason
    `),
    matches: (columns) =>
      columns.has('email_address') &&
      hasAny(columns, ['email_permission_status', 'confirmed_opt_out_date', 'email_update_source']),
    read: (cell, { columns }) => ({
      ...withoutStatus(cell),
      status:
        hasAny(columns, ['email_status', 'email_permission_status']) &&
        !cell('email_status', 'email_permission_status')
          ? implied('never')
          : undefined,
      signedUp: cell('confirmed_opt_in_date', 'created_at', 'date_added'),
      confirmed: cell('confirmed_opt_in_date'),
      unsubscribed: cell('confirmed_opt_out_date'),
    }),
  },

  /** Any other file with a column of email addresses. */
  table: {
    title: 'a CSV file',
    matches: (columns) => hasAny(columns, EMAIL_COLUMNS),
    read: (cell) => ({
      ...withoutStatus(cell),
      signedUp: cell('signed_up_at', 'created_at', 'created', 'subscribed_at', 'signed_up', 'date'),
      confirmed: cell('confirmed_at'),
      unsubscribed: cell('unsubscribed_at', 'opted_out_at', 'unsubscribe_date', 'unsub_time'),
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
