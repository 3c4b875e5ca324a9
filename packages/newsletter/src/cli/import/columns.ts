/** Normalizes a column name: "Email Address", "E-Mail Address" and "emailAddress" become `email_address` and `e_mail_address`. */
export function normalizeColumn(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

/** Column names for the address, in the languages of common programs. */
export const EMAIL_COLUMNS = [
  ...['email', 'e_mail', 'email_address', 'e_mail_address', 'mail', 'mail_address', 'email_id'],
  ...['subscriber_email', 'contact_email', 'e_mail_1_value', 'e_mail_1', 'email_1'],
  ...['e_mail_adresse', 'email_adresse', 'mailadresse', 'mail_adresse', 'emailadresse'],
  ...['adresse_e_mail', 'adresse_email', 'adresse_mail', 'courriel', 'adresse_electronique'],
  ...['correo', 'correo_electronico', 'direccion_de_correo_electronico', 'endereco_de_e_mail'],
  ...[
    'indirizzo_email',
    'indirizzo_e_mail',
    'posta_elettronica',
    'e_mailadres',
    'emailadres',
    'e_post',
    'epost',
  ],
];

/** Names of columns that contain a person's status in words. */
const STATUS_COLUMNS = new Set([
  ...['status', 'subscription_status', 'subscriber_status', 'email_status', 'email_permission_status'],
  ...['permission_status', 'member_status', 'contact_status', 'marketing_status', 'list_status'],
  ...['email_marketing_status', 'opt_in_status', 'consent_status', 'newsletter_status', 'mailing_status'],
  ...['email_subscription_status', 'email_subscriber_status', 'subscription_state', 'subscriber_state'],
]);

/** Names of columns that mean that a person unsubscribed, if they have a value. */
const UNSUBSCRIBED =
  /unsub|(?:^|_)un_sub|opt(?:ed|ing|s)?_?out|(?:^|_)do_not_|(?:^|_)dont_|(?:^|_)no_(?:e_?)?(?:mail|newsletter|marketing)|(?:e_?mail|mail|newsletter)s?_(?:disabled|blocked|off)|suppress|complain|spam|black_?list|block_?list|(?:^|_)(?:blocked|removed|deleted|cancell?ed)(?:_|$)|abgemeldet|austrag|desabonn|desinscri|(?:^|_)baja(?:_|$)/;

/** Names of columns that mean that emails to a person bounced, if they have a value. */
const BOUNCED = /bounce|(?:^|_)(?:cleaned|clean_time|undeliverable|invalid_email)(?:_|$)/;

/** Names of columns that say whether a person agreed. */
const AGREED =
  /^(?:is_|has_|was_)?(?:subscribed?|subscriber|active|enabled)$|^(?:is_|has_)?(?:subscribed?|opt(?:ed)?_?in|signed_up)_(?:to|for)_|(?:^|_)opt(?:ed)?_?in$|accepts?_|(?:marketing|mail|mailing|newsletter|gdpr)s?_(?:consent|permission|enabled|allowed|opt_?in|subscribed|subscription|accepted|agreed|active)$|^(?:consent|permission|newsletter|newsletters|mailing_list|email_marketing|marketing|marketing_emails?|agreed|consented|wants_.*|receives?_.*|can_(?:e_?mail|contact).*|angemeldet|abonne|inscrit|suscrito|iscritto)$/;

/** Names of columns with details about one of these, which do not say it themselves. */
const DESCRIPTION = /(?:^|_)(?:url|link|token|hash|key|page|ip|source|title|id|lists)$/;

/** Names of columns with the time of an event. An empty value means nothing. */
const TIME = /(?:_at|_on|_date|_time|_since|_timestamp)$/;

/** What the name of a column says about its values. */
export type ColumnMeaning = 'status' | 'unsubscribed' | 'bounced' | 'agreed';

/** What a column says about whether a person is on a list; `undefined` if its name does not say. */
export function columnMeaning(column: string): ColumnMeaning | undefined {
  if (STATUS_COLUMNS.has(column)) return 'status';
  if (DESCRIPTION.test(column)) return undefined;
  if (UNSUBSCRIBED.test(column)) return 'unsubscribed';
  if (BOUNCED.test(column)) return 'bounced';
  return AGREED.test(column) && !TIME.test(column) ? 'agreed' : undefined;
}

const FALSE = new Set([
  ...['', '0', '0.0', 'false', 'f', 'no', 'n', 'off', 'never', 'none', 'null', 'nil', 'undefined', 'nan'],
  ...['-', '--', 'n/a', 'na', '0000-00-00', '0000-00-00 00:00:00', 'nein', 'non', 'nee', 'nao', 'falsch'],
  ...['falso', 'faux', '[]', '{}'],
]);
const TRUE = new Set([
  ...['1', 'true', 't', 'yes', 'y', 'on', 'x', '✓', '✔', 'ja', 'oui', 'si', 'sim', 'wahr', 'vrai', 'agreed'],
  ...['accepted', 'granted', 'given', 'allowed', 'opt in', 'subscribed', 'active', 'express', 'explicit'],
]);

/** The value of a yes-or-no column; `undefined` for anything that is neither. */
export function parseFlag(value: string): boolean | undefined {
  const flag = value.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (FALSE.has(flag)) return false;
  return TRUE.has(flag.replace(/[-_]/g, ' ')) ? true : undefined;
}
