import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/world.js';
import { SQLITE } from '../libsql/libsql-database.js';
import { openStore } from '../open-store.js';
import { migrations } from './schema.js';

const STEPS_BEFORE = 9;

it('keeps the numbers of letters from before they were named feedback', async () => {
  const url = `file:${join(await temporaryFolder(), 'list.db')}`;
  const client = createClient({ url });
  const counts = {
    counts: { waiting: 0, claimed: 0, sending: 0, sent: 7, unknown: 0, failed: 0, skipped: 0 },
    failures: [{ failure: 'said "left": no', count: 1 }],
    returns: { hard: 1, soft: 2, refused: 3, complained: 4, left: 5 },
    bounces: [],
  };
  const steps = migrations(SQLITE).slice(0, STEPS_BEFORE);
  await client.batch([
    'PRAGMA foreign_keys = ON',
    'CREATE TABLE tendwell_schema (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT',
    ...steps.flat(),
    ...steps.map((_, index) => `INSERT INTO tendwell_schema VALUES (${index + 1}, 0)`),
    {
      sql: `INSERT INTO letters (id, name, hash, state, created_at, due_at, finished_at, active_at, next_at, warm_up, counts)
            VALUES ('1', 'tea', 'h', 'sent', 0, 0, 1, 0, 0, 0, ?)`,
      args: [JSON.stringify(counts)],
    },
  ]);
  client.close();

  const store = await openStore({ url });
  expect(await store.findLetter('tea')).toMatchObject({
    counts: { sent: 7 },
    failures: [{ failure: 'said "left": no', count: 1 }],
    feedback: { hard: 1, soft: 2, refused: 3, complained: 4, unsubscribed: 5 },
  });
  await store.close();
});
