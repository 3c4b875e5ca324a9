import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeLetter } from '../../letters/frozen-letter.js';
import { run } from '../../testing/command-line.js';
import { findPostgres } from '../../testing/find-postgres.mjs';
import { type PostgresServer, startPostgres } from '../../testing/postgres.mjs';
import { makeSomeList, withStore } from '../../testing/some-list.js';
import { rows, temporaryFolder } from '../../testing/world.js';
import { backupStore } from '../backup.js';
import { openDatabase, openStore } from '../open-store.js';
import { copyStore } from './copy.js';

const NOW = new Date('2026-03-02T18:00:00Z');

/** Two URLs, the first with a list. */
async function places() {
  const folder = await temporaryFolder();
  const [from, to] = [`file:${join(folder, 'from.db')}`, `file:${join(folder, 'to.db')}`];
  await makeSomeList(from);
  await withStore(from, async (store) => {
    await store.eraseAddress({ email: 'bea@example.com', at: NOW });
    await store.importSubscribers(
      Array.from({ length: 1200 }, (_, i) => ({
        email: `reader${i}@example.com`,
        locale: 'en',
        status: 'confirmed' as const,
        createdAt: new Date('2026-03-02T18:00:00Z'),
        consent: { text: 'I agree.', version: 'v1', page: '/', source: undefined },
      })),
      { at: NOW },
    );
    const versions = { en: { subject: 'Tea', html: '<p>Tea</p>', text: 'Tea' } };
    const content = freezeLetter({ name: 'tea', interests: [], defaultLanguage: 'en', versions });
    await store.addLetter({ content, at: NOW });
    await store.openLetters(NOW);
  });
  return { from, to };
}

const TABLES = [
  'settings',
  'subscribers',
  'consents',
  'tokens',
  'mails',
  'suppressions',
  'erased_consents',
  'letters',
  'letter_contents',
  'deliveries',
  'feedback',
];

async function everything(url: string) {
  const tables = await Promise.all(TABLES.map((table) => rows(url, `SELECT * FROM ${table}`)));
  return tables.map((table) => table.map((row) => JSON.stringify(row)).sort());
}

describe('copying a list', { timeout: 30_000 }, () => {
  it('copies all rows and the secret, and counts the rows', async () => {
    const { from, to } = await places();
    const heard: string[] = [];
    const { rows, resumed } = await copyStore({
      from,
      to,
      onProgress: ({ step, done, total }) => heard.push(`${step} ${done} ${total}`),
    });
    expect(resumed).toBe(false);
    expect(rows).toMatchObject({ subscribers: 1203, suppressions: 1, settings: 1 });
    expect(await everything(to)).toEqual(await everything(from));
    const total = Object.values(rows).reduce((sum, count) => sum + count);
    expect(heard).toContain(`copy ${total} ${total}`);
    expect(heard.at(-1)).toBe(`verify ${2 * total} ${2 * total}`);
    // An import does not add erased people there either.
    const secrets = await Promise.all([from, to].map((url) => withStore(url, (store) => store.secret())));
    expect(secrets[0]).toBe(secrets[1]);
  });

  it('resumes after any page', async () => {
    const { from, to } = await places();
    let rounds = 0;
    for (let resumed = false; ; rounds++) {
      const stop = new AbortController();
      // One more page each time.
      const copying = copyStore({
        from,
        to,
        signal: stop.signal,
        onProgress: ({ step }) => step === 'copy' && stop.abort(),
      });
      const result = await copying.catch((error: Error) => error);
      if (!(result instanceof Error)) {
        resumed = result.resumed;
        expect(resumed).toBe(true);
        break;
      }
      expect(result.name).toBe('AbortError');
    }
    // 1,203 people and 2,400 consents need several pages.
    expect(rounds).toBeGreaterThan(8);
    expect(await everything(to)).toEqual(await everything(from));
  });

  it('does not copy into another list', async () => {
    const { from, to } = await places();
    await makeSomeList(to);
    const before = await everything(to);
    await expect(copyStore({ from, to })).rejects.toThrow('The target already has a list');
    expect(await everything(to)).toEqual(before);
  });

  it('accepts an empty list, and rejects an incomplete copy of another list', async () => {
    const { from, to } = await places();
    await withStore(to, (store) => store.secret());
    const stop = new AbortController();
    await copyStore({ from, to, signal: stop.signal, onProgress: () => stop.abort() }).catch(() => {});
    const other = await places();
    await expect(copyStore({ from: other.from, to })).rejects.toThrow(
      'The target is an incomplete copy of another list',
    );
    await expect(copyStore({ from, to })).resolves.toMatchObject({ resumed: true });
  });

  it('detects changes to the list during the copy', async () => {
    const { from, to } = await places();
    const changing = await openDatabase({ url: from });
    let changed: Promise<unknown> | undefined;
    const copying = copyStore({
      from,
      to,
      onProgress: ({ step }) => {
        if (step !== 'verify') return;
        changed ??= changing.write(({ run }) =>
          run(`UPDATE mails SET attempts = attempts + 1 WHERE number = (SELECT max(number) FROM mails)`),
        );
      },
    });
    await expect(copying).rejects.toThrow('The list changed during the copy: mails has');
    await changed;
    await changing.close();
    // The same call completes it.
    await copyStore({ from, to });
    expect(await everything(to)).toEqual(await everything(from));
  });

  it('detects changes to the list while a copy was interrupted', async () => {
    const { from, to } = await places();
    const stop = new AbortController();
    await copyStore({
      from,
      to,
      signal: stop.signal,
      onProgress: ({ done }) => done > 1000 && stop.abort(),
    }).catch(() => {});
    // This row was already copied.
    const [first] = await rows(from, `SELECT email FROM subscribers ORDER BY id LIMIT 1`);
    await withStore(from, (store) => store.eraseAddress({ email: String(first?.email), at: NOW }));
    await expect(copyStore({ from, to })).rejects.toThrow(
      'The list changed during the copy: subscribers has',
    );
    await copyStore({ from, to });
    expect(await everything(to)).toEqual(await everything(from));
  });

  it('cannot be opened as a list before it is complete', async () => {
    const { from, to } = await places();
    const stop = new AbortController();
    await copyStore({ from, to, signal: stop.signal, onProgress: () => stop.abort() }).catch(() => {});
    await expect(openStore({ url: to })).rejects.toThrow('This list is an incomplete copy');
    await copyStore({ from, to });
    await (await openStore({ url: to })).close();
  });

  it('allows one copy at a time into a list', async () => {
    const { from, to } = await places();
    const outcomes = await Promise.allSettled([copyStore({ from, to }), copyStore({ from, to })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2);
    await copyStore({ from, to }).catch(() => {});
    expect(await everything(to)).toEqual(await everything(from));
  });
});

const reason = findPostgres() ? '' : ' (skipped: PostgreSQL is not installed here)';

describe.skipIf(reason)(`copying a list to PostgreSQL and back${reason}`, { timeout: 60_000 }, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.remove());

  it('keeps everything, though the databases sort differently', async () => {
    const { from, to } = await places();
    const there = await server.url('copied');
    const stop = new AbortController();
    const copying = { from, to: there, onProgress: () => stop.abort() };
    await expect(copyStore({ ...copying, signal: stop.signal })).rejects.toThrow('aborted');
    expect(await copyStore({ from, to: there })).toMatchObject({
      resumed: true,
      rows: { subscribers: 1203 },
    });
    await copyStore({ from: there, to });
    expect(await everything(to)).toEqual(await everything(from));
  });

  it('restores a backup to an empty database with the commands of the documentation', async () => {
    const cwd = await temporaryFolder();
    const list = `file:${join(cwd, '.data/newsletter.db')}`;
    await makeSomeList(list);
    // The endpoint created it when it started.
    await withStore(list, (store) => store.secret());
    const database = await server.url('restored');
    expect(await run(['backup', '--out', 'backup.db'], { cwd })).toMatchObject({ code: 0, err: '' });
    const copied = await run(['copy', '--from', 'file:backup.db', '--to', database], { cwd });
    expect(copied).toMatchObject({ code: 0, err: '' });
    expect(copied.out).toMatch(/^Copied 4 people \(\d+ rows\) to postgres:.* All rows are identical\.\n$/);
    const again = `file:${join(cwd, 'again.db')}`;
    await copyStore({ from: database, to: again });
    expect(await everything(again)).toEqual(await everything(list));
    const shown = await run(['list'], { cwd, env: { STORE_URL: database } });
    expect(shown).toMatchObject({ code: 0, err: '', out: (await run(['list'], { cwd })).out });
  });

  it('backs up a list on a server to a file', async () => {
    const url = await server.url('backed_up');
    await makeSomeList(url);
    const folder = await temporaryFolder();
    const file = join(folder, 'backup.db');
    await backupStore({ url, file });
    expect(await readdir(folder)).toEqual(['backup.db']);
    await withStore(`file:${file}`, async (store) => {
      expect((await store.countList()).subscribers).toEqual({
        pending: 1,
        confirmed: 2,
        unsubscribed: 1,
        bounced: 0,
      });
    });
  });
});
