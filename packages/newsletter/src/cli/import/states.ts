/** What a provider's subscription status means to us. */
export type State = 'confirmed' | 'unsubscribed' | 'unconfirmed' | 'undeliverable' | 'paused' | 'never';

/** The status values of Kit, Buttondown, Mailchimp and others. No value has two meanings. */
const STATUS_VALUES: Readonly<Record<State, readonly string[]>> = {
  confirmed: [
    ...['confirmed', 'subscribed', 'active', 'enabled', 'cold', 'yes', 'opted in', 'opt in', 'double opt in'],
    // Constant Contact's permissions.
    ...['express', 'explicit', 'implied'],
    // Buttondown's values for people who receive letters.
    ...['regular', 'premium', 'gifted', 'trialed', 'churning', 'past due', 'unpaid', 'free', 'paid'],
  ],
  unsubscribed: [
    ...['unsubscribed', 'cancelled', 'canceled', 'complained', 'complaint', 'spam', 'removed', 'no'],
    ...['opted out', 'opt out', 'optout', 'blocked', 'blocklisted', 'blacklisted', 'suppressed', 'deleted'],
    ...['unsubscribe', 'globally unsubscribed', 'not subscribed', 'do not contact', 'do not email', 'left'],
    ...['abgemeldet', 'désabonné', 'désinscrit', 'baja'],
  ],
  // In Kit, "inactive" means that the person has not confirmed.
  unconfirmed: [
    ...['unconfirmed', 'not confirmed', 'inactive', 'pending', 'unactivated', 'unverified'],
    ...['pending confirmation', 'awaiting confirmation', 'awaiting'],
  ],
  undeliverable: [
    ...['bounced', 'bounce', 'hard bounced', 'hard bounce', 'soft bounced', 'cleaned', 'undeliverable'],
    ...['malformed', 'invalid', 'junk'],
  ],
  paused: ['paused', 'disabled', 'temp hold'],
  never: [
    ...['nonsubscribed', 'non subscribed', 'non subscriber', 'transactional', 'never subscribed'],
    ...['no permission set', 'no permissions set', 'not set'],
  ],
};

const STATES = new Map(
  Object.entries(STATUS_VALUES).flatMap(([state, values]) =>
    values.map((value) => [value, state as State] as const),
  ),
);

/** The state that a status value means; `undefined` for an unknown value. */
export function parseState(status: string): State | undefined {
  return STATES.get(
    status
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
}

/** Why people in these states are skipped: there is no proof that they agreed. */
export const SKIP_REASONS: Readonly<Record<Exclude<State, 'confirmed' | 'unsubscribed'>, string>> = {
  unconfirmed: 'never confirmed',
  undeliverable: 'undeliverable: emails bounced',
  paused: 'paused',
  never: 'was a contact, but never subscribed',
};
