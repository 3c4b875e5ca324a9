import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { rows, temporaryFolder } from '../../testing/world.js';
import { SQLITE } from '../libsql/libsql-database.js';
import { openStore } from '../open-store.js';
import { migrations } from './schema.js';

const STEPS_BEFORE = 2;

it('keeps every row of a list from before subscriptions could be managed', async () => {
  const url = `file:${join(await temporaryFolder(), 'list.db')}`;
  const client = createClient({ url });
  await client.batch([
    'PRAGMA foreign_keys = ON',
    'CREATE TABLE tendwell_schema (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT',
    ...migrations(SQLITE).slice(0, STEPS_BEFORE).flat(),
    'INSERT INTO tendwell_schema VALUES (1, 0), (2, 0)',
    `INSERT INTO subscribers VALUES ('1', 'a@example.com', 'a@example.com', NULL, 'confirmed', 'en', 0, 0, 1, NULL)`,
    `INSERT INTO consents (id, subscriber_id, action, at, asked_id, text) VALUES (1, '1', 'asked', 0, NULL, 'I agree.'), (2, '1', 'confirmed', 1, 1, NULL)`,
    `INSERT INTO tokens VALUES ('c', 'confirm', '1', 1, 0, 9, 1), ('u', 'unsubscribe', '1', NULL, 0, NULL, NULL)`,
    `INSERT INTO mails (number, id, kind, recipient, recipient_key, subject, headers, state, created_at, due_at, send_until)
     VALUES (7, 'm', 'welcome', 'a@example.com', 'a@example.com', 's', '{}', 'sent', 1, 1, 9)`,
  ]);
  client.close();

  const store = await openStore({ url });
  await store.close();
  const everything = async () =>
    Object.fromEntries(
      await Promise.all(
        ['consents', 'tokens', 'mails'].map(async (table) => [
          table,
          await rows(url, `SELECT * FROM ${table} ORDER BY 1`),
        ]),
      ),
    );
  expect(await everything()).toMatchObject({
    consents: [
      { id: 1, text: 'I agree.', interests: null },
      { id: 2, asked_id: 1 },
    ],
    tokens: [{ hash: 'c', consent_id: 1, expires_at: 9, used_at: 1 }, { hash: 'u' }],
    mails: [{ number: 7, kind: 'welcome', state: 'sent' }],
  });
  expect(await rows(url, 'PRAGMA foreign_key_check')).toEqual([]);

  const after = createClient({ url });
  await expect(after.execute(`UPDATE consents SET text = 'else'`)).rejects.toThrow('append-only');
  await after.batch(['PRAGMA foreign_keys = ON']);
  await after.execute(`DELETE FROM subscribers WHERE id = '1'`);
  expect((await after.execute('SELECT * FROM tokens')).rows).toEqual([]);
  after.close();
});
