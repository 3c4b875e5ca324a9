/** What a provider's word for the state of a person means for us. */
export type State = 'confirmed' | 'unsubscribed' | 'unconfirmed' | 'undeliverable' | 'paused' | 'never';

/** The words of Kit, Buttondown, Mailchimp and others; they do not contradict one another. */
const WORDS: Readonly<Record<State, readonly string[]>> = {
  confirmed: [
    ...['confirmed', 'subscribed', 'active', 'cold', 'yes', 'opted in', 'opted-in'],
    // Buttondown's, all of whom get letters.
    ...['regular', 'premium', 'gifted', 'trialed', 'churning', 'past_due', 'unpaid', 'free', 'paid'],
  ],
  unsubscribed: [
    ...['unsubscribed', 'cancelled', 'canceled', 'complained', 'complaint', 'spam', 'removed', 'no'],
    ...['opted out', 'opted-out', 'blocked'],
  ],
  // Kit calls who has not pressed the button "inactive".
  unconfirmed: ['unconfirmed', 'inactive', 'pending', 'unactivated', 'unverified'],
  undeliverable: ['bounced', 'cleaned', 'undeliverable', 'malformed'],
  paused: ['paused', 'disabled'],
  never: ['nonsubscribed', 'non-subscribed', 'transactional'],
};

const STATES = new Map(
  Object.entries(WORDS).flatMap(([state, words]) => words.map((word) => [word, state as State] as const)),
);

/** The state behind a word, or `undefined` for a word that nobody explained. */
export function stateOf(word: string): State | undefined {
  return STATES.get(word.trim().toLowerCase());
}

/** Why people of these states stay out. Who neither confirmed nor left has given no consent that could be shown. */
export const NOT_TAKEN: Readonly<Record<Exclude<State, 'confirmed' | 'unsubscribed'>, string>> = {
  unconfirmed: 'has never confirmed',
  undeliverable: 'could not be reached: mails came back',
  paused: 'has paused letters',
  never: 'was a contact there, and never subscribed',
};
