import type { ImportedSubscriber, ImportOutcome } from '../people.js';
import { addConsent } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { secret } from './secret.js';
import { keyOf } from './sign-up.js';
import { suppressedKeys } from './suppressions.js';

/** See {@link NewsletterStore.importSubscribers}. */
export async function importSubscribers(
  database: Database,
  people: readonly ImportedSubscriber[],
  { at, dryRun = false }: { at: Date; dryRun?: boolean | undefined },
): Promise<ImportOutcome[]> {
  if (people.length === 0) return [];
  const keys = people.map(({ email }) => keyOf(email));
  // Asked for before the transaction: it may have to be made, in one of its own.
  const key = await secret(database);
  if (dryRun) {
    const read = { rows: database.read.bind(database) };
    const known = await find(read, keys);
    const erased = await suppressedKeys(read, key, keys);
    return people.map((person, i) => outcomeOf(person, known.get(keys[i] ?? ''), erased.has(keys[i] ?? '')));
  }
  return database.write(async (transaction) => {
    const known = await find(transaction, keys);
    const erased = await suppressedKeys(transaction, key, keys);
    const outcomes: ImportOutcome[] = [];
    for (const [i, person] of people.entries()) {
      const emailKey = keys[i] ?? '';
      const row = known.get(emailKey);
      const outcome = outcomeOf(person, row, erased.has(emailKey));
      outcomes.push(outcome);
      if (outcome === 'subscribed' || outcome === 'unsubscribed') {
        // Twice in one page: the second finds the first.
        known.set(emailKey, { status: person.status, id: await add(transaction, emailKey, person, at) });
      } else if (row && (outcome === 'confirmed' || outcome === 'left')) {
        await change(transaction, row.id as string, person, at);
      }
    }
    return outcomes;
  });
}

/** Whoever left stays away, wherever they left; only their own confirmation brings them back. */
function outcomeOf(person: ImportedSubscriber, row: Row | undefined, erased: boolean): ImportOutcome {
  if (erased) return 'erased';
  if (!row) return person.status === 'confirmed' ? 'subscribed' : 'unsubscribed';
  if (row.status === 'unsubscribed') return person.status === 'confirmed' ? 'stays-unsubscribed' : 'known';
  if (person.status === 'confirmed') return row.status === 'pending' ? 'confirmed' : 'known';
  const left = person.unsubscribedAt?.getTime();
  const confirmedSince = left !== undefined && row.confirmed_at != null && Number(row.confirmed_at) > left;
  return confirmedSince ? 'known' : 'left';
}

async function find({ rows }: Pick<Transaction, 'rows'>, keys: readonly string[]): Promise<Map<string, Row>> {
  const found = await rows(
    `SELECT id, email_key, status, confirmed_at FROM subscribers WHERE email_key IN (${keys.map(() => '?').join()})`,
    keys,
  );
  return new Map(found.map((row) => [row.email_key as string, row]));
}

async function add(
  transaction: Transaction,
  key: string,
  person: ImportedSubscriber,
  at: Date,
): Promise<string> {
  const id = crypto.randomUUID();
  const { status, createdAt } = person;
  await transaction.run(
    `INSERT INTO subscribers (id, email, email_key, name, status, locale, interests, created_at, asked_at, confirmed_at, unsubscribed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      person.email,
      key,
      // Of somebody who left only the address is kept, so that the wish is known.
      status === 'confirmed' ? (person.name ?? null) : null,
      status,
      person.locale,
      interests(person),
      createdAt.getTime(),
      createdAt.getTime(),
      status === 'confirmed' ? confirmedAt(person) : null,
      status === 'unsubscribed' ? (person.unsubscribedAt ?? at).getTime() : null,
    ],
  );
  await prove(transaction, id, person, at);
  return id;
}

async function change(
  transaction: Transaction,
  id: string,
  person: ImportedSubscriber,
  at: Date,
): Promise<void> {
  if (person.status === 'confirmed') {
    await transaction.run(
      `UPDATE subscribers SET status = 'confirmed', confirmed_at = ?, unsubscribed_at = NULL, name = coalesce(name, ?) WHERE id = ?`,
      [confirmedAt(person), person.name ?? null, id],
    );
  } else {
    await transaction.run(
      `UPDATE subscribers SET status = 'unsubscribed', unsubscribed_at = ?, name = NULL WHERE id = ?`,
      [(person.unsubscribedAt ?? at).getTime(), id],
    );
  }
  await prove(transaction, id, person, at);
}

/** What is known of how they agreed and left elsewhere, as lines of the proof. */
async function prove(
  transaction: Transaction,
  subscriber: string,
  person: ImportedSubscriber,
  at: Date,
): Promise<void> {
  const { text, version, page, source } = person.consent;
  const asked = await addConsent(transaction, {
    subscriber,
    action: 'asked',
    at: person.createdAt.getTime(),
    ...(text !== undefined && { text }),
    ...(version !== undefined && { version }),
    page,
    locale: person.locale,
    ...(source !== undefined && { how: source }),
  });
  const how = 'import';
  if (person.status === 'confirmed') {
    await addConsent(transaction, { subscriber, action: 'confirmed', at: confirmedAt(person), asked, how });
  } else {
    const left = (person.unsubscribedAt ?? at).getTime();
    await addConsent(transaction, { subscriber, action: 'unsubscribed', at: left, how });
  }
}

const confirmedAt = ({ confirmedAt, createdAt }: ImportedSubscriber) => (confirmedAt ?? createdAt).getTime();

const interests = ({ status, interests = [] }: ImportedSubscriber) =>
  status === 'confirmed' && interests.length > 0 ? JSON.stringify(interests) : null;
