import type { SignUp, SignUpResult, SubscriberStatus } from '../sign-up-store.js';
import { addConsents, type NewConsent } from './consents.js';
import type { Transaction, Value } from './database.js';
import { emailKey } from './email-key.js';
import { correctFutureMails } from './future-times.js';
import { insert, placeholders } from './insert.js';
import { interestsColumn } from './interests.js';
import { limitKey } from './limit-key.js';
import { countMails, DAY_MS, isRecipientLimited, mailsTo, type PastMail } from './mail-limits.js';
import { newId } from './new-id.js';
import { addMails } from './outbox.js';
import { isPausing, type PastSignUps, pastSignUps } from './past-sign-ups.js';
import { blockedMailboxes } from './suppressions.js';
import { addTokens, expiringToken, type NewToken, subscriberTokens } from './tokens.js';

/** A subscriber as one transaction finds and leaves them. */
interface Person {
  readonly id: string;
  readonly key: string;
  /** The address as it was first entered. */
  readonly email: string;
  readonly status: SubscriberStatus | 'new';
  /** Confirmation emails since they last confirmed or unsubscribed. */
  past: PastSignUps;
  /** The sign-ups in this transaction that cause an email. */
  readonly mailed: SignUp[];
}

/** A sign-up that causes an email. */
interface MailedSignUp {
  readonly request: SignUp;
  readonly person: Person;
}

/**
 * Stores sign-ups as if one came after the other. The number of statements doesn't grow with the number of sign-ups.
 *
 * The work differs by a fraction of a millisecond between addresses that get an email and those that don't. The
 * endpoint hides the difference, see `withMinimumDuration`.
 */
export async function signUpAll(
  transaction: Transaction,
  requests: readonly SignUp[],
): Promise<SignUpResult[]> {
  const keys = [...new Set(requests.map(({ email }) => emailKey(email)))];
  const mailboxes = [...new Set(requests.map(({ email }) => limitKey(email)))];
  const now = Math.min(...requests.map(({ at }) => at.getTime()));
  const since = now - DAY_MS;
  await correctFutureMails(transaction, now);
  const mailsPerDay = Math.min(...requests.map(({ limits }) => limits.mailsPerDay));
  let mailsToday = await countMails(transaction, since, mailsPerDay - requests.length);
  const people = await findPeople(transaction, keys);
  const pastMails = await mailsTo(transaction, mailboxes, since);
  const blocked = await blockedMailboxes(transaction, mailboxes);

  const mailed: MailedSignUp[] = [];
  const results = requests.map((request): SignUpResult => {
    // Checked before anything about the address, so that the answer is the same for everybody.
    if (mailsToday >= request.limits.mailsPerDay) return 'mail-cap-reached';
    const mailbox = limitKey(request.email);
    const key = emailKey(request.email);
    const person = people.get(key) ?? newPerson(request);
    const past = pastMails.get(mailbox) ?? [];
    if (blocked.has(mailbox) || isWithheld(past, request, person)) return 'mail-withheld';
    people.set(key, person);
    const at = request.at.getTime();
    past.push({ kind: person.status === 'confirmed' ? 'reminder' : 'confirmation', at });
    person.past = { count: person.past.count + 1, lastAt: at };
    person.mailed.push(request);
    mailsToday++;
    mailed.push({ request, person });
    return 'mail-queued';
  });
  await savePeople(transaction, people.values());
  await addConsentsTokensAndMails(transaction, mailed);
  return results;
}

const NO_SIGN_UPS: PastSignUps = { count: 0, lastAt: 0 };

function newPerson({ email, at }: SignUp): Person {
  const id = newId(at.getTime());
  return { id, key: emailKey(email), email, status: 'new', past: NO_SIGN_UPS, mailed: [] };
}

async function findPeople(transaction: Transaction, keys: readonly string[]): Promise<Map<string, Person>> {
  const found = await transaction.rows(
    `SELECT id, email, status, email_key FROM subscribers WHERE email_key IN (${placeholders(keys)})`,
    keys,
  );
  const unconfirmed = found.filter(({ status }) => status !== 'confirmed').map(({ id }) => id as string);
  const past = await pastSignUps(transaction, unconfirmed);
  return new Map(
    found.map((row) => {
      const [id, key] = [row.id as string, row.email_key as string];
      const status = row.status as SubscriberStatus;
      const person = { id, key, email: row.email as string, status, past: past.get(id) ?? NO_SIGN_UPS };
      return [key, { ...person, mailed: [] }];
    }),
  );
}

/** How many emails somebody gets who doesn't confirm before the pauses grow. */
const FREE_EMAILS = { new: 3, pending: 3, unsubscribed: 1 } as const;

function isWithheld(past: readonly PastMail[], { at, limits }: SignUp, person: Person): boolean {
  if (isRecipientLimited(past, at, limits)) return true;
  const time = at.getTime();
  if (person.status !== 'confirmed') return isPausing(person.past, FREE_EMAILS[person.status], time);
  // One reminder a day is enough.
  return past.some(({ kind, at: sent }) => kind === 'reminder' && sent > time - DAY_MS);
}

async function savePeople(transaction: Transaction, people: Iterable<Person>): Promise<void> {
  const added: Value[][] = [];
  for (const { id, key, email, status, mailed } of people) {
    const [first, last] = [mailed[0], mailed.at(-1)];
    if (!first || !last) continue;
    if (status === 'new') {
      const { name = null, locale } = first;
      const times = [first.at.getTime(), last.at.getTime()];
      added.push([id, email, key, name, 'pending', locale, interestsColumn(first.interests), ...times]);
    } else {
      // Nothing else changes until a confirmation: anybody can enter the address.
      await transaction.run('UPDATE subscribers SET asked_at = ? WHERE id = ?', [last.at.getTime(), id]);
    }
  }
  await insert(
    transaction,
    'subscribers',
    ['id', 'email', 'email_key', 'name', 'status', 'locale', 'interests', 'created_at', 'asked_at'],
    added,
  );
}

async function addConsentsTokensAndMails(
  transaction: Transaction,
  mailed: readonly MailedSignUp[],
): Promise<void> {
  const unconfirmed = mailed.filter(({ person }) => person.status !== 'confirmed');
  const consents = await addConsents(transaction, unconfirmed.map(consentOf));
  const confirmed = mailed.filter(({ person }) => person.status === 'confirmed');
  await addTokens(transaction, [
    ...unconfirmed.flatMap((signUp, i) => confirmationTokens(signUp, consents[i] as number)),
    ...confirmed.flatMap(({ request, person }) =>
      subscriberTokens(request.reminder, person.id, request.at.getTime()),
    ),
  ]);
  await addMails(
    transaction,
    mailed.map(({ request, person }) => {
      const { mail } = person.status === 'confirmed' ? request.reminder : request.confirmation;
      return { to: person.email, key: person.key, mail, at: request.at.getTime() };
    }),
  );
}

function consentOf({ person, request }: MailedSignUp): NewConsent {
  const { at, locale, consent, interests = [] } = request;
  return { subscriber: person.id, action: 'asked', at: at.getTime(), locale, interests, ...consent };
}

function confirmationTokens({ person, request }: MailedSignUp, consent: number): NewToken[] {
  const { confirm, unsubscribeTokenHash } = request.confirmation;
  const common = { subscriber: person.id, at: request.at.getTime() };
  return [
    { ...common, hash: unsubscribeTokenHash, purpose: 'unsubscribe' },
    expiringToken(confirm, { ...common, purpose: 'confirm', consent, name: request.name }),
  ];
}
