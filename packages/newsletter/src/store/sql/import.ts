import type { ImportedSubscriber, ImportOutcome } from '../people.js';
import { addConsents } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { insert } from './insert.js';
import { interestsText } from './interests.js';
import { newId } from './new-id.js';
import { secret } from './secret.js';
import { keyOf } from './sign-up.js';
import { suppressedKeys } from './suppressions.js';

/** Somebody who is written, by the id of their row. */
interface Taken {
  readonly id: string;
  readonly person: ImportedSubscriber;
}

/** See {@link NewsletterStore.importSubscribers}. */
export async function importSubscribers(
  database: Database,
  people: readonly ImportedSubscriber[],
  { at, dryRun = false }: { at: Date; dryRun?: boolean | undefined },
): Promise<ImportOutcome[]> {
  if (people.length === 0) return [];
  // Asked for before the transaction: it may have to be made, in one of its own.
  const key = await secret(database);
  if (dryRun) return (await judge({ rows: database.read.bind(database) }, key, people)).outcomes;
  return database.write(async (transaction) => {
    const { outcomes, added, changed } = await judge(transaction, key, people);
    await add(transaction, added, at);
    for (const each of changed) await change(transaction, each, at);
    // The proof refers to the rows.
    await prove(transaction, [...added, ...changed], at);
    return outcomes;
  });
}

async function judge(
  transaction: Pick<Transaction, 'rows'>,
  secret: string,
  people: readonly ImportedSubscriber[],
): Promise<{ outcomes: ImportOutcome[]; added: Taken[]; changed: Taken[] }> {
  const keys = people.map(({ email }) => keyOf(email));
  const erased = await suppressedKeys(transaction, secret, keys);
  const found = await transaction.rows(
    `SELECT id, email_key, status, confirmed_at FROM subscribers WHERE email_key IN (${keys.map(() => '?').join()})`,
    keys,
  );
  const known = new Map(found.map((row) => [row.email_key as string, row]));
  const [added, changed]: [Taken[], Taken[]] = [[], []];
  const outcomes = people.map((person, i) => {
    const key = keys[i] as string;
    const row = known.get(key);
    const outcome = outcomeOf(person, row, erased.has(key));
    if (outcome === 'subscribed' || outcome === 'unsubscribed') {
      const id = newId();
      added.push({ id, person });
      // Twice on one page: the second finds the first.
      known.set(key, { id, status: person.status, confirmed_at: null });
    } else if (outcome === 'confirmed' || outcome === 'left') {
      changed.push({ id: row?.id as string, person });
      known.set(key, { ...row, status: person.status });
    }
    return outcome;
  });
  return { outcomes, added, changed };
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

function add(transaction: Transaction, added: readonly Taken[], at: Date): Promise<void> {
  const columns = [
    ...['id', 'email', 'email_key', 'name', 'status', 'locale', 'interests'],
    ...['created_at', 'asked_at', 'confirmed_at', 'unsubscribed_at'],
  ];
  return insert(
    transaction,
    'subscribers',
    columns,
    added.map(({ id, person }) => {
      const { email, name, status, locale, interests, createdAt } = person;
      const confirmed = status === 'confirmed';
      return [
        ...[id, email, keyOf(email)],
        // Of somebody who left only the address is kept, so that the wish is known.
        confirmed ? (name ?? null) : null,
        ...[status, locale, confirmed ? interestsText(interests) : null],
        ...[createdAt.getTime(), createdAt.getTime()],
        confirmed ? confirmedAt(person) : null,
        confirmed ? null : (person.unsubscribedAt ?? at).getTime(),
      ];
    }),
  );
}

async function change({ run }: Transaction, { id, person }: Taken, at: Date): Promise<void> {
  if (person.status === 'confirmed') {
    await run(
      `UPDATE subscribers SET status = 'confirmed', confirmed_at = ?, unsubscribed_at = NULL, name = coalesce(name, ?) WHERE id = ?`,
      [confirmedAt(person), person.name ?? null, id],
    );
  } else {
    await run(
      `UPDATE subscribers SET status = 'unsubscribed', unsubscribed_at = ?, name = NULL, interests = NULL WHERE id = ?`,
      [(person.unsubscribedAt ?? at).getTime(), id],
    );
  }
}

/** What is known of how they agreed and left elsewhere, as lines of the proof. */
async function prove(transaction: Transaction, taken: readonly Taken[], at: Date): Promise<void> {
  const asked = await addConsents(
    transaction,
    taken.map(({ id, person: { createdAt, locale, interests = [], consent } }) => ({
      subscriber: id,
      action: 'asked',
      at: createdAt.getTime(),
      locale,
      page: consent.page,
      ...(consent.text !== undefined && { text: consent.text }),
      ...(consent.version !== undefined && { version: consent.version }),
      ...(consent.source !== undefined && { how: consent.source }),
      interests,
    })),
  );
  await addConsents(
    transaction,
    taken.map(({ id, person }, i) =>
      person.status === 'confirmed'
        ? {
            subscriber: id,
            action: 'confirmed',
            at: confirmedAt(person),
            asked: asked[i] as number,
            how: 'import',
          }
        : {
            subscriber: id,
            action: 'unsubscribed',
            at: (person.unsubscribedAt ?? at).getTime(),
            how: 'import',
          },
    ),
  );
}

const confirmedAt = ({ confirmedAt, createdAt }: ImportedSubscriber) => (confirmedAt ?? createdAt).getTime();
