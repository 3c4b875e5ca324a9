import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, makeSignUp } from '../../conformance/fixtures.js';
import { run } from '../../testing/command-line.js';
import { makeSomeList, withStore } from '../../testing/some-list.js';
import { here, hereIn } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

/** A folder with a list and an export from Mailchimp. */
async function folder() {
  const cwd = await temporaryFolder();
  const url = `file:${join(cwd, '.data/newsletter.db')}`;
  await makeSomeList(url);
  const header =
    'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,LEID,EUID,NOTES';
  const rows = [
    'ines@example.com,Inés,Ferrer,2,2019-05-02 10:00:00,203.0.113.9,2019-05-02 10:04:00,1,a,"talks\na lot"',
    'ada@example.com,Ada,,2,,,2020-01-01 00:00:00,2,b,',
    'bea@example.com,Bea,,2,,,2020-01-01 00:00:00,3,c,',
    'dan@example.com,Dan,,2,,,2020-01-01 00:00:00,4,d,',
    'not an address,Bad,,2,,,2020-01-01 00:00:00,5,e,',
    'INES@example.com,Inés,Again,2,,,2020-01-01 00:00:00,6,f,',
  ];
  await writeFile(join(cwd, 'members.csv'), `${header}\n${rows.join('\n')}\n`);
  const counts = () => withStore(url, async (store) => (await store.countList()).subscribers);
  return { cwd, url, counts };
}

describe('tendwell-newsletter import', { timeout: 60_000 }, () => {
  it('shows what would happen, and imports nothing without --yes', async () => {
    const { cwd, counts } = await folder();
    const before = await counts();
    const shown = await run(['import', 'members.csv'], { cwd });
    expect(shown.code).toBe(1);
    expect(shown.err).toBe('\nNothing was imported. To import, add --yes.\n');
    expect(shown.out).toMatchInlineSnapshot(`
      "members.csv is an export from Mailchimp: 6 rows.

      1  would be added
      1  confirmed there but not here: would become confirmed
      1  already on the list: would not change
      1  unsubscribed here: would stay unsubscribed
      1  duplicate address: would be skipped
      1  invalid: would be skipped

        line 7: "not an address" is not a valid email address

        Columns that are not read: MEMBER_RATING, OPTIN_IP, LEID, EUID, NOTES
      "
    `);
    expect(await counts()).toEqual(before);
    const empty = await temporaryFolder();
    await writeFile(join(empty, 'a.csv'), 'email\na@example.com\n');
    const dry = await hereIn(['import', 'a.csv', '--dry-run', '--consent', 'At the desk', '--json'], {
      cwd: empty,
    });
    expect(JSON.parse(dry.out)).toMatchObject({ source: 'table', rows: 1, done: false, subscribed: 1 });
    await expect(stat(join(empty, '.data'))).rejects.toThrow('ENOENT');
  });

  it('imports people with proof of their origin, and keeps every skipped row', async () => {
    const { cwd, url, counts } = await folder();
    const done = await hereIn(['import', 'members.csv', '--yes'], { cwd });
    expect(done.code).toBe(1);
    expect(done.out).toMatchInlineSnapshot(`
      "members.csv is an export from Mailchimp: 6 rows.

      1  added
      1  confirmed there but not here: now confirmed
      1  already on the list: unchanged
      1  unsubscribed here: still unsubscribed
      1  duplicate address: skipped
      1  invalid: skipped

        line 7: "not an address" is not a valid email address
      "
    `);
    expect(await counts()).toEqual({ pending: 0, confirmed: 4, unsubscribed: 1, bounced: 0 });
    const rejects = await readFile(join(cwd, 'members.not-imported.csv'), 'utf8');
    expect(rejects.match(/^"\d+",".*?","[^"]*"/gm)).toEqual([
      '"7","""not an address"" is not a valid email address","not an address"',
      '"8","same address as line 2","INES@example.com"',
      '"6","unsubscribed here","dan@example.com"',
    ]);
    expect((await stat(join(cwd, 'members.not-imported.csv'))).mode & 0o777).toBe(0o600);
    await withStore(url, async (store) => {
      expect(await store.listSubscribers({ search: 'ines', limit: 2 })).toMatchObject([
        {
          name: 'Inés Ferrer',
          createdAt: new Date('2019-05-02T10:00:00Z'),
          consent: {
            source: expect.stringMatching(/^Mailchimp, file members\.csv; signed up 2019-05-02 10:00:00; /),
          },
        },
      ]);
      // An import sends no emails.
      expect((await store.countList()).mails.waiting).toBe(4);
    });
    const again = await hereIn(['import', 'members.csv', '--yes', '--json'], { cwd });
    expect(JSON.parse(again.out)).toMatchObject({
      done: true,
      subscribed: 0,
      known: 3,
      'stays-unsubscribed': 1,
    });
  });

  it('imports nothing while an unread column may say who unsubscribed', async () => {
    const { cwd, url, counts } = await folder();
    const before = await counts();
    const file = join(cwd, 'patients.csv');
    await writeFile(file, 'email,Aktiv,Street\nnew@example.com,nein,1 Main St\n');
    const args = ['import', file, '--store', url, '--consent', 'At the desk'];
    const dry = await here([...args, '--dry-run']);
    expect(dry.out).toContain(
      'Columns that are not read: Aktiv, Street\n  They may say who unsubscribed: Aktiv\n',
    );
    const refused = await here([...args, '--yes']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('add --ignore-columns "Aktiv"');
    const asked = await here(args, { ask: async () => 'y' });
    expect(asked.code).toBe(1);
    expect(await counts()).toEqual(before);
    await here([...args, '--yes', '--ignore-columns', 'Aktiv', '--locale', 'en']);
    expect(await counts()).toMatchObject({ confirmed: 3 });
    expect((await here([...args, '--locale', '<b>'])).err).toContain('must be a language tag');
  });

  it('asks for confirmation, and imports nothing without it', async () => {
    const { cwd, url, counts } = await folder();
    const args = ['import', join(cwd, 'members.csv'), '--store', url, '--rejects', join(cwd, 'rejects.csv')];
    const asked: string[] = [];
    const ask = (answer: string) => async (question: string) => {
      asked.push(question);
      return answer;
    };
    const no = await here(args, { ask: ask('') });
    expect(no).toMatchObject({ code: 0, err: 'Nothing was imported.\n' });
    expect(await counts()).toMatchObject({ confirmed: 2 });
    const bars: string[] = [];
    await here(args, { ask: ask('y'), progress: (line) => bars.push(line) });
    expect(await counts()).toMatchObject({ confirmed: 4 });
    expect(asked).toEqual(['\nImport these people? [y/N] ', '\nImport these people? [y/N] ']);
    expect(bars.at(0)).toMatch(/^Importing {2}\[#+\.*\] \d+%$/);
    expect((await here(args, { ask: ask('y') })).err).toContain('There is nothing to import.');
  });

  it('imports its own export again, except people who were erased', async () => {
    const { cwd, url } = await folder();
    await hereIn(['import', 'members.csv', '--yes'], { cwd });
    await hereIn(['export', '--status', 'all', '--out', 'all.csv'], { cwd });
    const other = join(cwd, 'other.db');
    await withStore(`file:${other}`, (store) =>
      store.eraseAddress({ email: 'Ines@example.com', at: new Date('2026-03-02T18:00:00Z') }),
    );
    const done = await hereIn(['import', 'all.csv', '--yes', '--store', other], { cwd });
    expect(done).toMatchObject({ code: 0 });
    expect(done.out).toContain('is an export from this command: 5 rows.');
    const [from, to] = await Promise.all(
      [url, `file:${other}`].map((each) => withStore(each, (store) => store.listSubscribers({ limit: 100 }))),
    );
    const shown = (people: typeof from = []) =>
      people
        .filter(({ email }) => email !== 'ines@example.com')
        .map(({ id: _, consent, ...person }) => ({ ...person, consent: { ...consent, source: undefined } }));
    expect(shown(to)).toEqual(shown(from));
    // An origin from an earlier import is kept; the others signed up on the site.
    expect(to?.map(({ email, consent }) => `${email} ${consent?.source?.split(';')[0]}`).sort()).toEqual([
      'ada@example.com Tendwell, file all.csv',
      'bea@example.com Mailchimp, file members.csv',
      'cid@example.com Tendwell, file all.csv',
      'dan@example.com Tendwell, file all.csv',
    ]);
    expect(to?.find(({ email }) => email === 'cid@example.com')?.name).toBe(
      '=HYPERLINK("https://example.com")',
    );
  });
});

describe('tendwell-newsletter block', { timeout: 60_000 }, () => {
  it('makes sure that an address gets no more emails, until the owner ends it', async () => {
    const url = `file:${join(await temporaryFolder(), 'list.db')}`;
    await makeSomeList(url);
    const block = (...args: string[]) => here(['block', ...args, '--store', url]);
    const done = await block('ADA+x@example.com');
    expect(done).toMatchObject({
      code: 0,
      out: 'ADA+x@example.com is blocked. It will get no more emails.\n',
    });
    expect((await block('ada@example.com', '--json')).out).toBe(
      '{"version":1,"email":"ada@example.com","outcome":"already"}\n',
    );
    await withStore(url, async (store) => {
      expect(await store.signUp(await makeSignUp('ada@example.com', { at: at(999) }))).toBe('mail-withheld');
    });
    expect(await block('ada@example.com', '--undo')).toMatchObject({
      code: 0,
      out: 'ada@example.com is no longer blocked.\n',
    });
    expect((await block('ada@example.com', '--undo')).code).toBe(1);
    expect((await block('ada')).code).toBe(2);
  });
});

describe('tendwell-newsletter unsubscribe', { timeout: 60_000 }, () => {
  it('unsubscribes one person, whom no import adds again', async () => {
    const { cwd, url, counts } = await folder();
    const done = await here(['unsubscribe', 'ADA@example.com', '--store', url]);
    expect(done).toEqual({ code: 0, out: 'ADA@example.com unsubscribed.\n', err: '' });
    expect((await here(['unsubscribe', 'ada@example.com', '--store', url, '--json'])).out).toBe(
      '{"version":1,"email":"ada@example.com","outcome":"already"}\n',
    );
    expect(await here(['unsubscribe', 'nobody@example.com', '--store', url])).toMatchObject({ code: 1 });
    expect((await here(['unsubscribe', 'ada', '--store', url])).code).toBe(2);
    expect(await counts()).toMatchObject({ confirmed: 1, unsubscribed: 2 });
    const again = await hereIn(['import', 'members.csv', '--yes', '--json'], { cwd });
    expect(JSON.parse(again.out)).toMatchObject({ 'stays-unsubscribed': 2 });
  });
});

describe('tendwell-newsletter erase', { timeout: 60_000 }, () => {
  it('erases one person', async () => {
    const { cwd, counts } = await folder();
    const done = await run(['erase', 'ADA@example.com', '--yes'], { cwd });
    expect(done).toEqual({ code: 0, out: 'Erased ADA@example.com.\n', err: '' });
    expect(await counts()).toEqual({ pending: 1, confirmed: 1, unsubscribed: 1, bounced: 0 });
    expect((await hereIn(['erase', 'ada@example.com', '--yes', '--json'], { cwd })).out).toBe(
      '{"version":1,"email":"ada@example.com","wasOnTheList":false}\n',
    );
    const held = await hereIn(['import', 'members.csv', '--yes', '--json'], { cwd });
    expect(JSON.parse(held.out)).toMatchObject({ erased: 1, subscribed: 1 });
    expect(await readFile(join(cwd, 'members.not-imported.csv'), 'utf8')).toContain(
      'was erased here at their request',
    );
  });

  it('asks for confirmation, and erases nobody without it', async () => {
    const { url, cwd, counts } = await folder();
    const asked: string[] = [];
    const answering = (answer: string) => ({
      ask: async (question: string) => {
        asked.push(question);
        return answer;
      },
    });
    expect(await here(['erase', 'ada@example.com', '--store', url], answering('no'))).toMatchObject({
      code: 0,
      out: '',
    });
    expect(await here(['erase', 'nobody@example.com', '--store', url], answering(''))).toMatchObject({
      code: 0,
      out: '',
    });
    expect(asked).toMatchInlineSnapshot(`
      [
        "ada@example.com, Ada Quill: confirmed, signed up 2026-03-02.
      Erase this person? This cannot be undone. [y/N] ",
        "nobody@example.com is not on the list.
      Block imports from adding it? [y/N] ",
      ]
    `);
    const alone = await hereIn(['erase', 'ada@example.com'], { cwd });
    expect(alone).toMatchObject({ code: 2, out: '' });
    expect(alone.err).toContain('cannot ask for confirmation here; add --yes');
    expect((await here(['erase', 'ada', '--store', url])).err).toContain(
      '`ada` is not a valid email address',
    );
    expect(await counts()).toEqual({ pending: 1, confirmed: 2, unsubscribed: 1, bounced: 0 });
    await here(['erase', 'ada@example.com', '--store', url], answering('Y'));
    expect(await counts()).toEqual({ pending: 1, confirmed: 1, unsubscribed: 1, bounced: 0 });
  });
});
