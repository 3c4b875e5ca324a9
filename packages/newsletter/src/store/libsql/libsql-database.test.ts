import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { at, makeSignUp } from '../../conformance/fixtures.js';
import { describeStore } from '../../conformance/index.js';
import { rows, temporaryFolder, temporaryStore } from '../../testing/world.js';
import { openStore } from '../open-store.js';
import { migrations } from '../sql/schema.js';
import { StoreUnavailable } from '../unavailable.js';
import { SQLITE } from './libsql-database.js';

const folders = new Map<string, string>();

describeStore('a libSQL file', async (list) => {
  const folder = folders.get(list) ?? (await temporaryFolder());
  folders.set(list, folder);
  const store = await openStore({ url: `file:${join(folder, 'list.db')}` });
  onTestFinished(() => store.close());
  return store;
});

describe('the file', () => {
  it('is created with its folder, private, under any name', async () => {
    const folder = join(await temporaryFolder(), 'a practice’s list #1 100%25', 'data');
    const store = await openStore({ url: `file:${join(folder, 'list.db').replaceAll('%', '%25')}` });
    await store.secret();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of ['list.db', 'list.db-wal']) {
      expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
    }
    await store.close();
  });

  it('uses a write-ahead log and synchronous writes', async () => {
    const { url } = await temporaryStore();
    expect(await rows(url, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it('can be opened several times at once, with its content', async () => {
    const url = `file:${join(await temporaryFolder(), 'list.db')}`;
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ url })));
    const steps = migrations(SQLITE).map((_, index) => ({ version: index + 1 }));
    expect(await rows(url, 'SELECT version FROM tendwell_schema')).toEqual(steps);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('works again after another process locked it for too long', async () => {
    const { url, store } = await temporaryStore();
    const other = createClient({ url });
    const held = await other.transaction('write');
    await held.execute(`INSERT INTO settings VALUES ('held', 'yes')`);
    await expect(store.signUp(await makeSignUp('ada@example.com'))).rejects.toThrow(StoreUnavailable);
    await held.commit();
    other.close();
    expect(await store.signUp(await makeSignUp('bea@example.com'))).toBe('mail-queued');
    await store.eraseAddress({ email: 'bea@example.com', at: at(1) });
    expect(await rows(url, 'SELECT count(*) AS count FROM tokens')).toEqual([{ count: 0 }]);
  });

  it('of a newer version is not changed', async () => {
    const { url, store } = await temporaryStore();
    await store.close();
    const client = createClient({ url });
    await client.execute('INSERT INTO tendwell_schema VALUES (99, 0)');
    client.close();
    await expect(openStore({ url })).rejects.toThrow('Update @tendwell/newsletter');
  });

  it('that is not a database is reported and not changed', async () => {
    const file = join(await temporaryFolder(), 'notes.txt');
    await writeFile(file, 'These are somebody’s notes. '.repeat(100));
    await expect(openStore({ url: `file:${file}` })).rejects.toThrow('not a database');
    expect((await stat(file)).size).toBeGreaterThan(2500);
  });

  it('must have a name', async () => {
    for (const url of ['file::memory:', 'file:']) {
      await expect(openStore({ url })).rejects.toThrow(TypeError);
    }
  });

  it('rejects changes to records of consent', async () => {
    const { url } = await temporaryStore();
    const client = createClient({ url });
    await client.batch([
      `INSERT INTO subscribers (id, email, email_key, name, status, locale, created_at, asked_at, confirmed_at, unsubscribed_at, interests) VALUES ('1', 'a@example.com', 'a@example.com', NULL, 'pending', 'en', 0, 0, NULL, NULL, NULL)`,
      `INSERT INTO consents (subscriber_id, action, at, text) VALUES ('1', 'asked', 0, 'I agree.')`,
    ]);
    await expect(client.execute(`UPDATE consents SET text = 'I agree to more.'`)).rejects.toThrow(
      'append-only',
    );
    client.close();
  });
});
