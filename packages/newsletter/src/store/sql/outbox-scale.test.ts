import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPostgres } from '../../testing/find-postgres.mjs';
import { expectFewRows, expectIndexes, recording } from '../../testing/plans.js';
import { startPostgres } from '../../testing/postgres.mjs';
import { temporaryFolder } from '../../testing/world.js';
import { openDatabase } from '../open-store.js';
import type { Database, Statement } from './database.js';
import { insert } from './insert.js';
import { outbox } from './outbox.js';

const WAITING = 20_000;
const NOW = Date.UTC(2026, 2, 2, 18);
const HOUR_MS = 60 * 60_000;

/** Adds emails that are all due, an hour old, and can be sent for three days. */
async function fillOutbox(database: Database): Promise<void> {
  const columns = ['number', 'id', 'kind', 'recipient', 'recipient_key', 'subject', 'headers', 'state'];
  const times = ['created_at', 'due_at', 'send_until'];
  await database.write(async (transaction) => {
    for (let from = 0; from < WAITING; from += 500) {
      const numbers = Array.from({ length: 500 }, (_, i) => from + i + 1);
      await insert(
        transaction,
        'mails',
        [...columns, ...times, 'text', 'html'],
        numbers.map((number) => {
          const email = `reader${number}@example.com`;
          const createdAt = NOW - HOUR_MS - number;
          return [
            ...[number, String(number), 'confirmation', email, email, 'subject', '{}', 'waiting'],
            ...[createdAt, createdAt, createdAt + 72 * HOUR_MS],
            ...['text', 'html'],
          ];
        }),
      );
    }
  });
  await database.read('ANALYZE');
}

/** The statements that taking the next email runs. */
async function statementsOfTaking(database: Database): Promise<Statement[]> {
  const { database: recorded, statements } = recording(database);
  expect(await outbox(recorded).takeMail(new Date(NOW), HOUR_MS)).toBeDefined();
  return statements;
}

describe(`taking the next of ${WAITING} waiting emails`, () => {
  it('finds all rows by an index in a libSQL file', async () => {
    const database = await openDatabase({ url: `file:${join(await temporaryFolder(), 'list.db')}` });
    onTestFinished(() => database.close());
    await fillOutbox(database);
    await expectIndexes(database, await statementsOfTaking(database));
  });

  it.skipIf(!findPostgres())(
    'looks at few rows in PostgreSQL',
    async () => {
      const server = await startPostgres();
      onTestFinished(() => server.remove());
      const database = await openDatabase({ url: await server.url('busy') });
      onTestFinished(() => database.close());
      await fillOutbox(database);
      await expectFewRows(database, await statementsOfTaking(database), 200);
    },
    60_000,
  );
});
