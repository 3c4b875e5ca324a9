import type { FoundSignUp, SignUp, SignUpResult } from '../store.js';
import { addConsents, type NewConsent } from './consents.js';
import type { Database, Row, Transaction, Value } from './database.js';
import { insert } from './insert.js';
import { interestsOf, interestsText } from './interests.js';
import { countMails, DAY_MS, isMailedEnough, mailsTo, type PastMail } from './mail-limits.js';
import { newId } from './new-id.js';
import { addMails, removeMails } from './outbox.js';
import { addTokens, type NewStoredToken } from './tokens.js';

/** Two spellings of one address that differ in case only are one subscriber. */
export function keyOf(email: string): string {
  return email.toLowerCase();
}

/** Somebody as the sign-ups of one transaction find and leave them. */
interface Person {
  readonly id: string;
  readonly key: string;
  readonly status: string;
  readonly isNew: boolean;
  /** Their last sign-up. */
  last?: SignUp;
}

/** A sign-up that is taken, and what comes of it. */
interface Taken {
  readonly request: SignUp;
  readonly person: Person;
  /** Somebody who is on the list already is told so. */
  readonly confirmed: boolean;
  readonly withheld: boolean;
}

/**
 * Takes sign-ups, one after the other as far as anybody can tell, by a number of statements that does not grow with
 * them. See {@link NewsletterStore.signUp}. Whatever comes of a sign-up, as many rows are written and the commit
 * waits for the disk: the time that it takes tells nobody who is on the list.
 */
export async function signUpAll(
  transaction: Transaction,
  requests: readonly SignUp[],
): Promise<SignUpResult[]> {
  const keys = [...new Set(requests.map(({ email }) => keyOf(email)))];
  const since = Math.min(...requests.map(({ at }) => at.getTime())) - DAY_MS;
  const mailsPerDay = Math.min(...requests.map(({ limits }) => limits.mailsPerDay));
  let mailsToday = await countMails(transaction, since, mailsPerDay - requests.length);
  const people = await findPeople(transaction, keys);
  const past = await mailsTo(transaction, keys, since);

  const taken: Taken[] = [];
  const results = requests.map((request): SignUpResult => {
    // Looked at before anything about the address is: a full day is the same for everybody.
    if (mailsToday >= request.limits.mailsPerDay) return 'mail-cap-reached';
    const key = keyOf(request.email);
    const person = people.get(key) ?? { id: newId(), key, status: 'pending', isNew: true };
    people.set(key, person);
    person.last = request;
    const confirmed = person.status === 'confirmed';
    const mails = past.get(key) ?? [];
    const withheld = isWithheld(mails, request, confirmed);
    taken.push({ request, person, confirmed, withheld });
    if (withheld) return 'mail-withheld';
    mails.push({ kind: confirmed ? 'reminder' : 'confirmation', at: request.at.getTime() });
    mailsToday++;
    return 'mail-queued';
  });
  if (taken.length > 0) {
    await keep(transaction, people.values());
    await write(transaction, taken);
  }
  return results;
}

async function findPeople({ rows }: Transaction, keys: readonly string[]): Promise<Map<string, Person>> {
  const found = await rows(
    `SELECT id, status, email_key FROM subscribers WHERE email_key IN (${keys.map(() => '?').join()})`,
    keys,
  );
  return new Map(
    found.map((row) => {
      const key = row.email_key as string;
      return [key, { id: row.id as string, key, status: row.status as string, isNew: false }];
    }),
  );
}

function isWithheld(past: readonly PastMail[], { at, limits }: SignUp, confirmed: boolean): boolean {
  if (isMailedEnough(past, at, limits)) return true;
  // Once a day is enough to hear that nothing needs to be done.
  return confirmed && past.some(({ kind, at: sent }) => kind === 'reminder' && sent > at.getTime() - DAY_MS);
}

/** Writes down who signed up, as their last sign-up has it. */
async function keep(transaction: Transaction, people: Iterable<Person>): Promise<void> {
  const added: Value[][] = [];
  for (const { id, key, status, isNew, last } of people) {
    if (!last) continue;
    const time = last.at.getTime();
    const { email, name = null, locale } = last;
    const interests = interestsText(last.interests);
    if (isNew) {
      added.push([id, email, key, name, status, locale, interests, time, time]);
    } else if (status === 'confirmed') {
      await transaction.run('UPDATE subscribers SET asked_at = ? WHERE id = ?', [time, id]);
    } else {
      // Who unsubscribed stays so until they confirm: anybody can type their address into the form.
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

/** Writes consent, tokens and mail for each, and takes back what one is not to have. */
async function write(transaction: Transaction, taken: readonly Taken[]): Promise<void> {
  const consents = await addConsents(transaction, taken.map(consentOf));
  const tokens = taken.map((one, i) => tokensOf(one, consents[i] as number));
  await addTokens(transaction, tokens.flat());
  const mails = await addMails(
    transaction,
    taken.map(({ request, person, confirmed }) => {
      const { mail } = confirmed ? request.reminder : request.confirmation;
      return { to: request.email, key: person.key, mail, at: request.at.getTime() };
    }),
  );

  const { run } = transaction;
  const withheld = <T>(all: readonly T[]): T[] => all.filter((_, i) => taken[i]?.withheld);
  await removeMails(transaction, withheld(mails));
  const hashes = withheld(tokens)
    .flat()
    .map(({ hash }) => hash);
  await run(`DELETE FROM tokens WHERE hash IN (${places(hashes)})`, hashes);
  const unasked = consents.filter((_, i) => taken[i]?.withheld || taken[i]?.confirmed);
  await run(`DELETE FROM consents WHERE id IN (${places(unasked)})`, unasked);
}

function places(values: readonly Value[]): string {
  return values.length > 0 ? values.map(() => '?').join() : 'NULL';
}

function consentOf({ person, request }: Taken): NewConsent {
  const { at, locale, consent, interests = [] } = request;
  return { subscriber: person.id, action: 'asked', at: at.getTime(), locale, interests, ...consent };
}

function tokensOf({ person, request, confirmed }: Taken, consent: number): NewStoredToken[] {
  const { reminder, confirmation } = request;
  const common = { subscriber: person.id, at: request.at.getTime() };
  return confirmed
    ? [
        { ...common, hash: reminder.unsubscribeToken, purpose: 'unsubscribe' },
        {
          ...common,
          hash: reminder.manage.token,
          purpose: 'manage',
          expiresAt: reminder.manage.until.getTime(),
        },
      ]
    : [
        { ...common, hash: confirmation.unsubscribeToken, purpose: 'unsubscribe' },
        {
          ...common,
          hash: confirmation.confirmToken,
          purpose: 'confirm',
          consent,
          expiresAt: confirmation.confirmUntil.getTime(),
        },
      ];
}

/** See {@link NewsletterStore.findSignUp}. */
export async function findSignUp(
  database: Database,
  hash: string,
  at: Date,
): Promise<FoundSignUp | undefined> {
  const [row] = await database.read(FIND, [hash]);
  return (
    row && {
      status: statusOf(row, at),
      email: row.email as string,
      locale: row.locale as string,
      interests: interestsOf(row.interests),
    }
  );
}

/** The row behind a confirmation link. */
export const FIND = `SELECT s.id, s.email, s.email_key, s.locale, s.status, t.consent_id, t.expires_at, t.used_at,
    c.interests
  FROM tokens t JOIN subscribers s ON s.id = t.subscriber_id LEFT JOIN consents c ON c.id = t.consent_id
  WHERE t.hash = ? AND t.purpose = 'confirm'`;

/** A used link still says "confirmed" as long as that is true, and nothing else ever again. */
export function statusOf(row: Row, at: Date): FoundSignUp['status'] {
  if (row.status === 'confirmed') return 'confirmed';
  const open = row.used_at === null && Number(row.expires_at) > at.getTime();
  return open ? 'open' : 'expired';
}
