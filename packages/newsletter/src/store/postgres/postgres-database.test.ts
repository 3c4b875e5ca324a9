import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeSignUp } from '../../conformance/fixtures.js';
import { describeStore } from '../../conformance/index.js';
import { findPostgres } from '../../testing/find-postgres.mjs';
import { type PostgresServer, startPostgres } from '../../testing/postgres.mjs';
import { openStore } from '../open-store.js';
import { migrations } from '../sql/schema.js';
import { StoreUnavailable } from '../unavailable.js';
import { POSTGRES } from './postgres-database.js';

const reason = findPostgres() ? '' : ' (skipped: PostgreSQL is not installed here)';

describe.skipIf(reason)(`PostgreSQL${reason}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.remove(), 60_000);

  const open = async (list: string) => {
    const store = await openStore({ url: await server.url(list) });
    onTestFinished(() => store.close());
    return store;
  };

  describeStore('a PostgreSQL database', open);

  it('creates its tables once, even if it is opened several times at once', async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => open('many')));
    const versions = await server.sql('SELECT version::int FROM many.tendwell_schema ORDER BY version');
    expect(versions).toEqual(migrations(POSTGRES).map((_, index) => ({ version: index + 1 })));
    expect(new Set(await Promise.all(stores.map((store) => store.secret()))).size).toBe(1);
  });

  it('rejects changes to records of consent', async () => {
    const store = await open('consents');
    await store.signUp(await makeSignUp('ada@example.com'));
    await expect(server.sql(`UPDATE consents.consents SET text = 'I agree to more.'`)).rejects.toThrow(
      'append-only',
    );
  });

  it('that is down is reported, and the same store uses it again when it is back', async () => {
    const store = await open('restarted');
    const first = await makeSignUp('ada@example.com');
    await store.signUp(first);
    await server.stop();
    await expect(store.signUp(await makeSignUp('bea@example.com'))).rejects.toThrow(StoreUnavailable);
    await expect(store.findSubscriber('nobody’s')).rejects.toThrow(StoreUnavailable);
    await server.start();
    expect(await store.signUp(await makeSignUp('cleo@example.com'))).toBe('mail-queued');
    const to = (await store.listMails(10)).map((mail) => mail.to);
    expect(to).toEqual(['cleo@example.com', 'ada@example.com']);
  });

  it('does not reveal the password when it cannot be opened', async () => {
    const opened = openStore({ url: 'postgres://owner:very-secret@127.0.0.1:1/list' });
    const error = await opened.catch((error: Error) => error);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(String((error as Error).stack)).not.toContain('very-secret');
  });
});
