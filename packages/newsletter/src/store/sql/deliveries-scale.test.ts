import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPostgres } from '../../testing/find-postgres.mjs';
import { TEA } from '../../testing/letters.js';
import { expectFewRows, expectIndexes, recording } from '../../testing/plans.js';
import { startPostgres } from '../../testing/postgres.mjs';
import { temporaryFolder } from '../../testing/world.js';
import { openDatabase } from '../open-store.js';
import type { Database, Statement } from './database.js';
import { deliveries } from './deliveries.js';
import { insert } from './insert.js';
import { letters } from './letters.js';

const PEOPLE = 20_000;
const NOW = new Date('2026-03-02T18:00:00Z');
const LEASE_MS = 60_000;

/** The statements that claiming, committing and settling run in the middle of a long letter. */
async function statementsOfSending(database: Database): Promise<Statement[]> {
  const columns = ['id', 'email', 'email_key', 'status', 'locale', 'created_at', 'asked_at'];
  await database.write(async (transaction) => {
    for (let from = 0; from < PEOPLE; from += 500) {
      const numbers = Array.from({ length: 500 }, (_, i) => from + i);
      await insert(
        transaction,
        'subscribers',
        columns,
        numbers.map((number) => {
          const email = `reader${number}@example.com`;
          return [String(number), email, email, 'confirmed', 'en', NOW.getTime(), NOW.getTime()];
        }),
      );
    }
  });
  await letters(database).addLetter({ content: TEA, at: NOW });
  const [letter] = await deliveries(database).openLetters(NOW);
  await database.write(({ run }) =>
    run(`UPDATE deliveries SET state = 'sent' WHERE number <= ?`, [PEOPLE / 2]),
  );
  await database.read('ANALYZE');
  const { database: recorded, statements } = recording(database);
  const sending = deliveries(recorded);
  const id = letter?.id ?? '';
  const { people } = await sending.claimDeliveries(id, {
    sender: 'one',
    at: NOW,
    leaseMs: LEASE_MS,
    links: Array.from({ length: 50 }, (_, i) => ({
      unsubscribeTokenHash: `leave${i}`,
      manage: { tokenHash: `manage${i}`, expiresAt: NOW },
    })),
    held: [1, 2],
  });
  expect(people).toHaveLength(50);
  const key = { letter: id, number: people[0]?.number ?? 0, sender: 'one', at: NOW };
  const verdict = await sending.commitDelivery({
    ...key,
    email: people[0]?.email ?? '',
    leaseMs: LEASE_MS,
    settled: [{ ...key, number: people[1]?.number ?? 0, state: 'sent' }],
  });
  expect(verdict).toBe('go');
  await sending.settleDeliveries([{ ...key, state: 'sent' }]);
  await sending.renewLeases([key], NOW);
  return statements;
}

describe(`sending a letter to ${PEOPLE} people`, () => {
  it('finds all rows by an index in a libSQL file', async () => {
    const database = await openDatabase({ url: `file:${join(await temporaryFolder(), 'list.db')}` });
    onTestFinished(() => database.close());
    await expectIndexes(database, await statementsOfSending(database));
  });

  it.skipIf(!findPostgres())(
    'looks at few rows in PostgreSQL',
    async () => {
      const server = await startPostgres();
      onTestFinished(() => server.remove());
      const database = await openDatabase({ url: await server.url('letters') });
      onTestFinished(() => database.close());
      await expectFewRows(database, await statementsOfSending(database), 200);
    },
    60_000,
  );
});
