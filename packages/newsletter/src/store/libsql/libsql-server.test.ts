import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { at, makeSignUp } from '../../conformance/fixtures.js';
import { describeStore } from '../../conformance/index.js';
import { startLibsqlServer } from '../../testing/libsql-server.js';
import { makeSomeList } from '../../testing/some-list.js';
import { rows, temporaryFolder } from '../../testing/world.js';
import { copyStore } from '../copy/copy.js';
import { openStore } from '../open-store.js';
import { StoreUnavailable } from '../unavailable.js';

type Server = Awaited<ReturnType<typeof startLibsqlServer>>;

/** A list with its tables. */
const EMPTY = 'empty';

describe('a libSQL server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startLibsqlServer();
    await (await openStore({ url: server.url(EMPTY) })).close();
  });
  afterAll(() => server?.remove());

  // Creating the tables of each would take a third of the time of all tests.
  const open = async (list: string) => {
    await server.begin(list, EMPTY);
    const store = await openStore({ url: server.url(list) });
    onTestFinished(() => store.close());
    return store;
  };

  describeStore('a libSQL server', open);

  it('that is down is reported, and the same store uses it again when it is back', async () => {
    const store = await open('restarted');
    const first = await makeSignUp('ada@example.com');
    await store.signUp(first);
    await server.stop();
    await expect(store.signUp(await makeSignUp('bea@example.com'))).rejects.toThrow(StoreUnavailable);
    await expect(store.findSubscriber('nobody’s')).rejects.toThrow(StoreUnavailable);
    await server.start();
    expect(await store.signUp(await makeSignUp('cleo@example.com'))).toBe('mail-queued');
    expect((await store.listMails(10)).map(({ to }) => to)).toEqual(['cleo@example.com', 'ada@example.com']);
  });

  it('stores nothing of a transaction that failed', async () => {
    const store = await open('failing');
    const twice = await makeSignUp('ada@example.com');
    await store.signUp(twice);
    // The last statements of the sign-up fail, because its tokens exist already.
    await expect(store.signUp({ ...twice, email: 'bea@example.com' })).rejects.toThrow(/UNIQUE/);
    expect((await store.countList()).subscribers.pending).toBe(1);
    expect(await store.signUp(await makeSignUp('bea@example.com'))).toBe('mail-queued');
  });

  it('is tidied in few requests, during which nobody else can write', async () => {
    const store = await open('tidied');
    await store.tidy(at(0));
    const before = server.requests();
    await store.tidy(at(1));
    expect(server.requests() - before).toBeLessThan(9);
  });

  it('copies a list from a file and back, row by row', async () => {
    const folder = await temporaryFolder();
    const [from, back] = [`file:${join(folder, 'from.db')}`, `file:${join(folder, 'back.db')}`];
    const there = server.url('copied');
    await makeSomeList(from);
    const { rows: copied } = await copyStore({ from, to: there });
    expect(copied.subscribers).toBeGreaterThan(2);
    expect((await copyStore({ from: there, to: back })).rows).toEqual(copied);
    const sql = 'SELECT * FROM consents ORDER BY id';
    expect(await rows(back, sql)).toEqual(await rows(from, sql));
  });

  it('does not reveal the token when it rejects it', async () => {
    const opened = openStore({ url: server.url('closed', 'very-secret') });
    const error = await opened.catch((error: Error) => error);
    expect(String(error)).toContain('invalid token');
    expect(String((error as Error).stack)).not.toContain('very-secret');
  });
});
