/** What a provider's subscription status means to us. */
export type State = 'confirmed' | 'unsubscribed' | 'unconfirmed' | 'undeliverable' | 'paused' | 'never';

/** The status values of Kit, Buttondown, Mailchimp and others. No value has two meanings. */
const STATUS_VALUES: Readonly<Record<State, readonly string[]>> = {
  confirmed: [
    ...['confirmed', 'subscribed', 'active', 'cold', 'yes', 'opted in', 'opted-in'],
    // Buttondown's values for people who receive letters.
    ...['regular', 'premium', 'gifted', 'trialed', 'churning', 'past_due', 'unpaid', 'free', 'paid'],
  ],
  unsubscribed: [
    ...['unsubscribed', 'cancelled', 'canceled', 'complained', 'complaint', 'spam', 'removed', 'no'],
    ...['opted out', 'opted-out', 'blocked'],
  ],
  // In Kit, "inactive" means that the person has not confirmed.
  unconfirmed: ['unconfirmed', 'inactive', 'pending', 'unactivated', 'unverified'],
  undeliverable: ['bounced', 'cleaned', 'undeliverable', 'malformed'],
  paused: ['paused', 'disabled'],
  never: ['nonsubscribed', 'non-subscribed', 'transactional'],
};

const STATES = new Map(
  Object.entries(STATUS_VALUES).flatMap(([state, values]) =>
    values.map((value) => [value, state as State] as const),
  ),
);

/** The state that a status value means; `undefined` for an unknown value. */
export function parseState(status: string): State | undefined {
  return STATES.get(status.trim().toLowerCase());
}

/** Why people in these states are skipped: there is no proof that they agreed. */
export const SKIP_REASONS: Readonly<Record<Exclude<State, 'confirmed' | 'unsubscribed'>, string>> = {
  unconfirmed: 'never confirmed',
  undeliverable: 'undeliverable: emails bounced',
  paused: 'paused',
  never: 'was a contact, but never subscribed',
};
