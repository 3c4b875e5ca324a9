import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPostgres } from '../../testing/find-postgres.mjs';
import { startPostgres } from '../../testing/postgres.mjs';
import { temporaryFolder } from '../../testing/world.js';
import { openDatabase } from '../open-store.js';
import type { Database, Value } from './database.js';
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
async function statementsOfTaking(database: Database): Promise<{ sql: string; args: readonly Value[] }[]> {
  const statements: { sql: string; args: readonly Value[] }[] = [];
  const recording: Database = {
    ...database,
    read: (sql, args) => database.read(sql, args),
    close: () => database.close(),
    writeRows: (work) => database.writeRows(work),
    write: (work) =>
      database.write(({ rows, run }) =>
        work({
          rows: (sql, args = []) => {
            statements.push({ sql, args });
            return rows(sql, args);
          },
          run: (sql, args = []) => {
            statements.push({ sql, args });
            return run(sql, args);
          },
        }),
      ),
  };
  expect(await outbox(recording).takeMail(new Date(NOW), HOUR_MS)).toBeDefined();
  return statements;
}

describe(`taking the next of ${WAITING} waiting emails`, () => {
  it('finds all rows by an index in a libSQL file', async () => {
    const database = await openDatabase({ url: `file:${join(await temporaryFolder(), 'list.db')}` });
    onTestFinished(() => database.close());
    await fillOutbox(database);
    for (const { sql, args } of await statementsOfTaking(database)) {
      const plan = await database.read(`EXPLAIN QUERY PLAN ${sql}`, args);
      expect(plan.length).toBeGreaterThan(0);
      for (const { detail } of plan) expect.soft(detail, sql).toMatch(/^SEARCH mails USING (INDEX|INTEGER)/);
    }
  });

  it.skipIf(!findPostgres())(
    'looks at few rows in PostgreSQL',
    async () => {
      const server = await startPostgres();
      onTestFinished(() => server.remove());
      const database = await openDatabase({ url: await server.url('busy') });
      onTestFinished(() => database.close());
      await fillOutbox(database);
      for (const { sql, args } of await statementsOfTaking(database)) {
        const [row] = await database.read(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, args);
        const plans = row?.['QUERY PLAN'] as unknown as readonly { Plan: PlanNode }[] | undefined;
        expect.soft(plans?.map(({ Plan }) => visitedRows(Plan))[0], sql).toBeLessThanOrEqual(200);
      }
    },
    60_000,
  );
});

/** A step of a query as PostgreSQL explains it. */
interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

function visitedRows(node: PlanNode): number {
  const below = (node.Plans ?? []).map(visitedRows);
  return Math.max(node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0), ...below);
}
