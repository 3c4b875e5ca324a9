import type { AdministrationStore, ImportedSubscriber, ImportOutcome } from '../administration-store.js';
import { addConsents } from './consents.js';
import type { Database, Row, Transaction } from './database.js';
import { emailKey } from './email-key.js';
import { insert, placeholders } from './insert.js';
import { interestsColumn } from './interests.js';
import { limitKey } from './limit-key.js';
import { newId } from './new-id.js';
import { readSecret } from './secret.js';
import { blockedMailboxes, suppressedKeys } from './suppressions.js';

/** An imported person, and the id of their row. */
interface ImportedRow {
  readonly id: string;
  readonly person: ImportedSubscriber;
}

/** Importing subscribers from another list. */
export function imports(database: Database): Pick<AdministrationStore, 'importSubscribers'> {
  return {
    async importSubscribers(people, { at, dryRun = false }) {
      if (people.length === 0) return [];
      // Read before the transaction, because it may have to be created in a transaction of its own.
      const secret = await readSecret(database);
      if (dryRun) return (await plan({ rows: database.read.bind(database) }, secret, people, at)).outcomes;
      return database.write(async (transaction) => {
        const { outcomes, added, changed } = await plan(transaction, secret, people, at);
        await add(transaction, added, at);
        for (const row of changed) await change(transaction, row, at);
        // Consents refer to the rows of subscribers, so they come last.
        await recordConsents(transaction, [...added, ...changed], at);
        return outcomes;
      });
    },
  };
}

/** Decides what happens to each person. */
async function plan(
  transaction: Pick<Transaction, 'rows'>,
  secret: string,
  people: readonly ImportedSubscriber[],
  at: Date,
): Promise<{ outcomes: ImportOutcome[]; added: ImportedRow[]; changed: ImportedRow[] }> {
  const keys = people.map(({ email }) => emailKey(email));
  const erased = await suppressedKeys(transaction, secret, keys);
  const blocked = await blockedMailboxes(transaction, keys.map(limitKey));
  const found = await transaction.rows(
    `SELECT id, email_key, status, confirmed_at FROM subscribers WHERE email_key IN (${placeholders(keys)})`,
    keys,
  );
  const known = new Map(found.map((row) => [row.email_key as string, row]));
  const [added, changed]: [ImportedRow[], ImportedRow[]] = [[], []];
  const outcomes = people.map((person, i) => {
    const key = keys[i] as string;
    const row = known.get(key);
    const outcome = blocked.has(limitKey(key))
      ? blockedOutcome(person, row)
      : outcomeOf(person, row, erased.has(key));
    if (outcome === 'subscribed' || outcome === 'unsubscribed') {
      const id = newId(at.getTime());
      added.push({ id, person });
      // A duplicate in the same import finds this one.
      known.set(key, { id, status: person.status, confirmed_at: null });
    } else if (outcome === 'confirmed' || outcome === 'left') {
      changed.push({ id: row?.id as string, person });
      known.set(key, { ...row, status: person.status });
    }
    return outcome;
  });
  return { outcomes, added, changed };
}

/** Somebody who unsubscribed, here or from the other list, is only added again by their own confirmation. */
function outcomeOf(person: ImportedSubscriber, row: Row | undefined, erased: boolean): ImportOutcome {
  if (erased) return 'erased';
  if (!row) return person.status === 'confirmed' ? 'subscribed' : 'unsubscribed';
  if (row.status === 'unsubscribed') return person.status === 'confirmed' ? 'stays-unsubscribed' : 'known';
  if (person.status === 'confirmed') return row.status === 'pending' ? 'confirmed' : 'known';
  const left = person.unsubscribedAt?.getTime();
  const confirmedSince = left !== undefined && row.confirmed_at != null && Number(row.confirmed_at) > left;
  return confirmedSince ? 'known' : 'left';
}

/** Nobody who is blocked gets onto the list. That they unsubscribed can be recorded. */
function blockedOutcome(person: ImportedSubscriber, row: Row | undefined): ImportOutcome {
  return person.status === 'confirmed' ? 'blocked' : outcomeOf(person, row, false);
}

function add(transaction: Transaction, added: readonly ImportedRow[], at: Date): Promise<void> {
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
        ...[id, email, emailKey(email)],
        // Only the address of somebody who unsubscribed is kept, so that no import adds it again.
        confirmed ? (name ?? null) : null,
        ...[status, locale, confirmed ? interestsColumn(interests) : null],
        ...[createdAt.getTime(), createdAt.getTime()],
        confirmed ? confirmedAt(person) : null,
        confirmed ? null : (person.unsubscribedAt ?? at).getTime(),
      ];
    }),
  );
}

async function change({ run }: Transaction, { id, person }: ImportedRow, at: Date): Promise<void> {
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

/** Adds what is known about consents and unsubscriptions from the other list. */
async function recordConsents(
  transaction: Transaction,
  imported: readonly ImportedRow[],
  at: Date,
): Promise<void> {
  const asked = await addConsents(
    transaction,
    imported.map(({ id, person: { createdAt, locale, interests = [], consent } }) => ({
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
    imported.map(({ id, person }, i) =>
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
