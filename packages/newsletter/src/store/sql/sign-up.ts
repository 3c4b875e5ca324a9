import type { SignUp, SignUpResult } from '../sign-up-store.js';
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
import { addTokens, expiringToken, type NewToken, subscriberTokens } from './tokens.js';

/** A subscriber as one transaction finds and leaves them. */
interface Person {
  readonly id: string;
  readonly key: string;
  readonly confirmed: boolean;
  readonly isNew: boolean;
  lastSignUp?: SignUp;
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

  const mailed: MailedSignUp[] = [];
  const results = requests.map((request): SignUpResult => {
    // Checked before anything about the address, so that the answer is the same for everybody.
    if (mailsToday >= request.limits.mailsPerDay) return 'mail-cap-reached';
    const key = emailKey(request.email);
    const person = people.get(key) ?? { id: newId(request.at.getTime()), key, confirmed: false, isNew: true };
    people.set(key, person);
    person.lastSignUp = request;
    const past = pastMails.get(limitKey(request.email)) ?? [];
    if (isWithheld(past, request, person)) return 'mail-withheld';
    past.push({ kind: person.confirmed ? 'reminder' : 'confirmation', at: request.at.getTime() });
    mailsToday++;
    mailed.push({ request, person });
    return 'mail-queued';
  });
  await savePeople(transaction, people.values());
  await addConsentsTokensAndMails(transaction, mailed);
  return results;
}

async function findPeople({ rows }: Transaction, keys: readonly string[]): Promise<Map<string, Person>> {
  const found = await rows(
    `SELECT id, status, email_key FROM subscribers WHERE email_key IN (${placeholders(keys)})`,
    keys,
  );
  return new Map(
    found.map((row) => {
      const key = row.email_key as string;
      return [key, { id: row.id as string, key, confirmed: row.status === 'confirmed', isNew: false }];
    }),
  );
}

function isWithheld(past: readonly PastMail[], { at, limits }: SignUp, { confirmed }: Person): boolean {
  if (isRecipientLimited(past, at, limits)) return true;
  // One reminder a day is enough.
  return confirmed && past.some(({ kind, at: sent }) => kind === 'reminder' && sent > at.getTime() - DAY_MS);
}

async function savePeople(transaction: Transaction, people: Iterable<Person>): Promise<void> {
  const added: Value[][] = [];
  for (const { id, key, confirmed, isNew, lastSignUp } of people) {
    if (!lastSignUp) continue;
    const time = lastSignUp.at.getTime();
    const { email, name = null, locale } = lastSignUp;
    const interests = interestsColumn(lastSignUp.interests);
    if (isNew) {
      added.push([id, email, key, name, 'pending', locale, interests, time, time]);
    } else if (confirmed) {
      await transaction.run('UPDATE subscribers SET asked_at = ? WHERE id = ?', [time, id]);
    } else {
      // The status of somebody who unsubscribed stays until they confirm: anybody can enter their address.
      await transaction.run(
        'UPDATE subscribers SET email = ?, name = ?, locale = ?, interests = ?, asked_at = ? WHERE id = ?',
        [email, name, locale, interests, time, id],
      );
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
  const unconfirmed = mailed.filter(({ person }) => !person.confirmed);
  const consents = await addConsents(transaction, unconfirmed.map(consentOf));
  const confirmed = mailed.filter(({ person }) => person.confirmed);
  await addTokens(transaction, [
    ...unconfirmed.flatMap((signUp, i) => confirmationTokens(signUp, consents[i] as number)),
    ...confirmed.flatMap(({ request, person }) =>
      subscriberTokens(request.reminder, person.id, request.at.getTime()),
    ),
  ]);
  await addMails(
    transaction,
    mailed.map(({ request, person }) => {
      const { mail } = person.confirmed ? request.reminder : request.confirmation;
      return { to: request.email, key: person.key, mail, at: request.at.getTime() };
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
    expiringToken(confirm, { ...common, purpose: 'confirm', consent }),
  ];
}
