import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, start } from '../../testing/command-line.js';
import { addReaders } from '../../testing/letters.js';
import { makeSomeList, withStore } from '../../testing/some-list.js';
import { here, hereIn } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

/** A folder with a list. */
async function folder(): Promise<string> {
  const cwd = await temporaryFolder();
  await makeSomeList(`file:${join(cwd, '.data/newsletter.db')}`);
  return cwd;
}

/** Reads a list in this process: one for each command would take half a second to load everything. */
async function listReader() {
  const store = `file:${join(await folder(), '.data/newsletter.db')}`;
  return (...args: readonly string[]) => here([...args, '--store', store]);
}

describe('tendwell-newsletter', { timeout: 30_000 }, () => {
  it('reports that there is no list, and creates none', async () => {
    const cwd = await temporaryFolder();
    for (const args of [['stats'], ['list'], ['export']]) {
      const { code, out, err } = await hereIn(args, { cwd });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatchInlineSnapshot(`
        "tendwell-newsletter: There is no list at file:.data/newsletter.db.

        The list is created when the server starts. If it is somewhere else, use --store
        file:/folder/newsletter.db, or set STORE_URL in a file named .env.
        "
      `);
    }
    await expect(stat(join(cwd, '.data'))).rejects.toThrow('ENOENT');
  });

  it('explains why a file is not a list, without a stack trace', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'notes.txt'), 'These are somebody’s notes. '.repeat(100));
    await mkdir(join(cwd, 'folder'));
    const notes = await hereIn(['stats', '--store', 'notes.txt'], { cwd });
    expect(notes.code).toBe(1);
    expect(notes.err).toMatch(
      /^tendwell-newsletter: Cannot open the list at file:notes.txt: the file is not a\ndatabase\.\n/,
    );
    expect((await hereIn(['stats', '--store', 'folder'], { cwd })).err).toMatch(
      /file:folder is a folder, not a list/,
    );
    const server = await hereIn(['stats', '--store', 'mysql://ada:secret@localhost/list'], { cwd });
    expect(server.code).toBe(1);
    expect(`${notes.err}${server.err}`).not.toMatch(/\bat .+:\d+:\d+|node_modules|secret/);
  });

  it('reports that a list is damaged, and what to do', async () => {
    const cwd = await folder();
    const file = await open(join(cwd, '.data/newsletter.db'), 'r+');
    const { size } = await file.stat();
    // Keep the first page, which makes it a database.
    await file.write(Buffer.alloc(size - 4096, 0x5a), 0, size - 4096, 4096);
    await file.close();
    const { code, out, err } = await hereIn(['list'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /Cannot open the list at [^:]+:[^:]+:\s+the\s+file\s+is\s+damaged\.\s+Restore\s+the\s+latest\s+backup\.\n/,
    );
    expect(err).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('reads settings from .env, and prefers the environment', async () => {
    const cwd = await temporaryFolder();
    await makeSomeList(`file:${join(cwd, 'a list.db')}`);
    await writeFile(join(cwd, '.env'), 'STORE_URL="file:a list.db"\n');
    expect((await run(['list', '--search', 'ada'], { cwd })).out).toContain('ada@example.com');
    const other = await hereIn(['list'], { cwd, env: { STORE_URL: 'other.db' } });
    expect(other.err).toContain('There is no list at file:other.db.');
  });
});

describe('tendwell-newsletter stats', { timeout: 30_000 }, () => {
  it('shows how many people are on the list, and that emails failed', async () => {
    const store = join(await folder(), '.data/newsletter.db');
    const { code, out } = await here(['stats', '--last', '2', '--store', store]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Newsletter
        Confirmed      2
        Pending        1   have not confirmed their sign-up
        Unsubscribed   1   kept so that they get no more letters
        Bounced        0

        Week of     signed up  confirmed  unsubscribed  bounced
        2026-03-02          4          2             1        0
        2026-03-09          0          0             0        0
        Time zone: UTC

        4 emails waiting to be sent, the oldest for 7 days.
        1 email could not be delivered.
        For details:  tendwell-newsletter list --emails failed
      "
    `);
  });

  it('counts by day in the practice’s time zone', async () => {
    const cwd = await folder();
    await mkdir(join(cwd, 'content'));
    await writeFile(
      join(cwd, 'content/practice.yaml'),
      'name: Quiet Pine\nkind: yoga\nurl: https://example.com/\nlocale: en\ntimeZone: Pacific/Auckland\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
    );
    const store = join(cwd, '.data/newsletter.db');
    const content = join(cwd, 'content');
    const args = ['stats', '--by', 'day', '--last', '30', '--json', '--store', store, '--content', content];
    const { out } = await here(args);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      version: 1,
      subscribers: { pending: 1, confirmed: 2, unsubscribed: 1, bounced: 0 },
      emails: { waiting: 4, sent: 1, failed: 1 },
      timeZone: 'Pacific/Auckland',
    });
    // The first sign-up was at 18:00 UTC on March 2, which is March 3 in Auckland.
    expect(report.periods.filter(({ signedUp }: { signedUp: number }) => signedUp > 0)).toEqual([
      { from: '2026-03-03', signedUp: 1, confirmed: 1, unsubscribed: 0, bounced: 0 },
      { from: '2026-03-04', signedUp: 1, confirmed: 0, unsubscribed: 0, bounced: 0 },
      { from: '2026-03-05', signedUp: 2, confirmed: 1, unsubscribed: 1, bounced: 0 },
    ]);
  });

  it('counts by month', async () => {
    const store = join(await folder(), '.data/newsletter.db');
    const { out } = await here(['stats', '--by', 'month', '--last', '2', '--store', store]);
    expect(out).toMatch(/^ +Month +signed up +confirmed +unsubscribed +bounced$/m);
    expect(out).toMatch(/^ +2026-03 +4 +2 +1 +0$/m);
  });
});

describe('tendwell-newsletter list', { timeout: 30_000 }, () => {
  it('shows people and emails', async () => {
    const read = await listReader();
    expect((await read('list')).out).toMatchInlineSnapshot(`
      "ADDRESS          STATUS        SINCE       NAME
      dan@example.com  unsubscribed  2026-03-04
      cid@example.com  confirmed     2026-03-04  =HYPERLINK("https://example.com")
      bea@example.com  pending       2026-03-03
      ada@example.com  confirmed     2026-03-02  Ada Quill
      "
    `);
    const first = await read('list', '--status', 'confirmed', '--limit', '1');
    expect(first.out).toMatchInlineSnapshot(`
      "ADDRESS          STATUS     SINCE       NAME
      cid@example.com  confirmed  2026-03-04  =HYPERLINK("https://example.com")
      "
    `);
    expect(first.err).toBe('\nShowing the newest 1. For more, use --limit.\n');
    expect((await read('list', '--search', 'nobody')).out).toBe('Nobody found.\n');
    const emails = await read('list', '--emails', 'failed');
    expect(emails.out).toMatchInlineSnapshot(`
      "TO               TYPE     FAILED            ATTEMPTS  REASON
      ada@example.com  welcome  2026-03-04 22:00         1  address rejected (550)
      "
    `);
    expect(emails.err).toContain('These emails are not retried.');
    const json = JSON.parse((await read('list', '--emails', 'waiting', '--json')).out);
    expect(json).toHaveLength(4);
    expect(Object.keys(json[0])).not.toContain('text');
  });
});

describe('tendwell-newsletter export', { timeout: 30_000 }, () => {
  it('exports confirmed people, with formulas escaped', async () => {
    const cwd = await folder();
    const { out } = await here(['export', '--store', `file:${join(cwd, '.data/newsletter.db')}`]);
    expect(out).toBe(
      [
        '"email","name","status","locale","interests","signed_up_at","confirmed_at","unsubscribed_at","bounced_at","bounce_reason","consent_text","consent_version","consent_page","consent_source"',
        '"ada@example.com","Ada Quill","confirmed","en-US","","2026-03-02T18:00:00.000Z","2026-03-02T19:00:00.000Z","","","","I agree.","v1","/",""',
        `"cid@example.com","'=HYPERLINK(""https://example.com"")","confirmed","en-US","","2026-03-04T18:00:00.000Z","2026-03-04T19:00:00.000Z","","","","I agree.","v1","/",""`,
        '',
      ].join('\r\n'),
    );
    expect((await hereIn(['export', '--format', 'excel'], { cwd })).out).toBe(`\ufeff${out}`);
  });

  it('exports unchanged values as JSON or JSON lines', async () => {
    const read = await listReader();
    const people = JSON.parse((await read('export', '--format', 'json', '--status', 'all')).out);
    expect(people).toHaveLength(4);
    expect(people[2]).toEqual({
      email: 'cid@example.com',
      name: '=HYPERLINK("https://example.com")',
      status: 'confirmed',
      locale: 'en-US',
      interests: [],
      createdAt: '2026-03-04T18:00:00.000Z',
      confirmedAt: '2026-03-04T19:00:00.000Z',
      consent: { text: 'I agree.', version: 'v1', page: '/' },
    });
    const lines = (await read('export', '--format', 'jsonl', '--status', 'all')).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(people);
    const empty = await read('export', '--status', 'unsubscribed', '--format', 'json');
    expect(JSON.parse(empty.out)).toMatchObject([{ email: 'dan@example.com' }]);
  });

  it('exports people of several pages, and nobody, as one array', async () => {
    const cwd = await folder();
    const url = `file:${join(cwd, '.data/newsletter.db')}`;
    await withStore(url, (store) => addReaders(store, 501, new Date('2026-03-10T12:00:00Z')));
    const exported = async (status: string) =>
      JSON.parse((await hereIn(['export', '--format', 'json', '--status', status], { cwd })).out);
    expect(await exported('confirmed')).toHaveLength(503);
    expect(await exported('bounced')).toEqual([]);
  });

  it('writes a private file, and overwrites one only with --overwrite', async () => {
    const cwd = await folder();
    const done = await run(['export', '--out', 'readers.json'], { cwd });
    expect(done).toEqual({
      code: 0,
      out: '',
      err: 'Exported 2 people to readers.json. Only you can read it.\n',
    });
    expect((await stat(join(cwd, 'readers.json'))).mode & 0o777).toBe(0o600);
    await writeFile(join(cwd, 'kept.csv'), 'mine');
    expect(await hereIn(['export', '--out', 'kept.csv'], { cwd })).toMatchObject({
      code: 1,
      err: 'tendwell-newsletter: kept.csv already exists.\n\nChoose another name, or add --overwrite.\n',
    });
    expect(await readFile(join(cwd, 'kept.csv'), 'utf8')).toBe('mine');
    await hereIn(['export', '--out', 'kept.csv', '--overwrite'], { cwd });
    expect(await readFile(join(cwd, 'kept.csv'), 'utf8')).toMatch(/^"email",/);
    expect((await hereIn(['export', '--out', 'no/such/folder.csv'], { cwd })).err).toContain(
      'the folder does not exist',
    );
  });

  it('does not use more memory for a long list', async () => {
    const cwd = await temporaryFolder();
    await withStore(`file:${join(cwd, 'long.db')}`, async (store) => {
      for (let page = 0; page < 30; page++) {
        const people = Array.from({ length: 500 }, (_, i) => ({
          email: `reader${page}-${i}@example.com`,
          locale: 'en',
          status: 'confirmed' as const,
          createdAt: new Date('2026-03-02T18:00:00Z'),
          consent: { text: 'I agree. '.repeat(800), version: 'v1', page: undefined, source: undefined },
        }));
        await store.importSubscribers(people, { at: new Date('2026-03-02T18:00:00Z') });
      }
    });
    // The output is more than twice the heap.
    const env = { NODE_OPTIONS: '--max-old-space-size=48', STORE_URL: 'long.db' };
    const done = await run(['export', '--out', 'long.csv'], { cwd, env });
    expect(done).toMatchObject({
      code: 0,
      err: 'Exported 15,000 people to long.csv. Only you can read it.\n',
    });
    expect((await stat(join(cwd, 'long.csv'))).size).toBeGreaterThan(108_000_000);
  });

  it('exits with 0 when the reader of a pipe closes it', async () => {
    const cwd = await temporaryFolder();
    await makeSomeList(`file:${join(cwd, 'list.db')}`);
    const child = start(['export', '--store', 'list.db'], { cwd });
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (text) => {
      err += text;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });
});
