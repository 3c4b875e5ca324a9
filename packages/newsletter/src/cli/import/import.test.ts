import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/world.js';
import { type Import, judge } from './judge.js';
import { momentOf } from './moments.js';
import { describeFile } from './survey.js';
import { openTable, type Row, readRows } from './table-file.js';
import { type Encoding, openText } from './text-file.js';

async function fileOf(content: string | Uint8Array, name = 'list.csv'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

async function rowsOf(content: string | Uint8Array, encoding?: Encoding): Promise<Row[]> {
  const table = await openTable(await openText(await fileOf(content), encoding));
  const rows: Row[] = [];
  for await (const row of readRows(table)) rows.push(row);
  return rows;
}

/** What becomes of the rows of a file: an address with its state, or the reason. */
async function judged(content: string, name?: string, some: Partial<Import> = {}) {
  const table = await openTable(await openText(await fileOf(content, name), undefined));
  const of = describeFile(table, {
    source: some.source,
    consent: 'At the desk',
    locale: 'en',
    at: new Date('2026-05-01T00:00:00Z'),
  });
  const judgement = judge(of);
  const all = [];
  for await (const row of readRows(table)) {
    const { person, refused } = judgement(row);
    all.push(person ?? refused);
  }
  return { source: of.source, all };
}

describe('a table', () => {
  it('is read with the lines that its rows begin in', async () => {
    const rows = await rowsOf(
      'email,notes\r\na@example.com,"one\r\ntwo, with ""marks"""\r\n\r\nb@example.com,plain\r\n',
    );
    expect(rows).toEqual([
      { line: 2, cells: ['a@example.com', 'one\ntwo, with "marks"'] },
      { line: 5, cells: ['b@example.com', 'plain'] },
    ]);
  });

  it.each([
    ['commas', 'email,name\na@example.com,Ada'],
    ['semicolons', 'email;name\na@example.com;Ada'],
    ['tabs', 'email\tname\na@example.com\tAda'],
    ['a mark at its beginning', '\ufeffemail,name\na@example.com,Ada'],
    ['the line ends of old Macs', 'email,name\ra@example.com,Ada\r'],
  ])('is read with %s', async (_, text) => {
    expect((await rowsOf(text)).map(({ cells }) => cells)).toEqual([['a@example.com', 'Ada']]);
  });

  it('is read in the letters of Windows and of UTF-16', async () => {
    const words = 'email;name\nines@example.com;Inés';
    const utf16 = Buffer.from(words, 'utf16le');
    const cells = [['ines@example.com', 'Inés']];
    expect((await rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).map((row) => row.cells)).toEqual(
      cells,
    );
    expect((await rowsOf(utf16.subarray(0, 40))).map((row) => row.cells)).toHaveLength(1);
    expect((await rowsOf(Buffer.from(utf16).swap16(), 'utf-16be')).map((row) => row.cells)).toEqual(cells);
    expect((await rowsOf(Buffer.from(words, 'latin1'), 'windows-1252')).map((row) => row.cells)).toEqual(
      cells,
    );
  });

  it.each([
    [
      'other letters than it says',
      Buffer.from('email\na@example.com\nIn\xe9s', 'latin1'),
      /not written in UTF-8: line 3 has/,
    ],
    ['nothing in it', '', /is empty/],
    ['an archive', 'PK\u0003\u0004....', /is a ZIP archive/],
    ['a picture', Buffer.from([0x89, 0x50, 0, 1, 0, 0, 0, 7]), /not a table in text/],
    [
      'an open quotation mark',
      'email\na@example.com\n"b@example.com\nc@example.com\n',
      /opens after line 2 is never closed/,
    ],
  ])('says of %s what is wrong', async (_, content, words) => {
    await expect(rowsOf(content)).rejects.toThrow(words);
  });
});

describe('a moment', () => {
  it.each([
    ['2018-10-11 09:55:14', '2018-10-11T09:55:14.000Z'],
    ['2024-01-10T11:12:13.123456+02:00', '2024-01-10T09:12:13.123Z'],
    ['2024-01-10 11:12:13 UTC', '2024-01-10T11:12:13.000Z'],
    ['2024-01-10', '2024-01-10T00:00:00.000Z'],
  ])('is read from %j', (words, iso) => {
    expect(momentOf(words)?.toISOString()).toBe(iso);
  });

  it.each(['', '03/04/2024', 'yesterday', '0000-00-00 00:00:00', '2999-01-01'])(
    'is not guessed from %j',
    (words) => {
      expect(momentOf(words)).toBeUndefined();
    },
  );
});

describe('an export from', () => {
  const MAILCHIMP =
    '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES';

  it('Mailchimp is known by its columns, with who left and who never came', async () => {
    const row = 'ada@example.com,Ada,Quill,2,"2019-05-02 10:00:00",203.0.113.9,"2019-05-02 10:04:00"';
    expect(await judged(`${MAILCHIMP}\n${row}\n`)).toEqual({
      source: 'mailchimp',
      all: [
        {
          email: 'ada@example.com',
          name: 'Ada Quill',
          locale: 'en',
          status: 'confirmed',
          createdAt: new Date('2019-05-02T10:00:00Z'),
          confirmedAt: new Date('2019-05-02T10:04:00Z'),
          unsubscribedAt: undefined,
          consent: {
            text: 'At the desk',
            version: undefined,
            page: undefined,
            source:
              'Mailchimp, file list.csv; signed up 2019-05-02 10:00:00; confirmed 2019-05-02 10:04:00; imported 2026-05-01T00:00:00.000Z',
          },
        },
      ],
    });
    const left = await judged(
      `${MAILCHIMP},UNSUB_TIME,UNSUB_CAMPAIGN_TITLE\n${row}${','.repeat(12)},"2020-01-01 00:00:00",\n`,
    );
    expect(left.all).toMatchObject([{ status: 'unsubscribed' }]);
    const cleaned = await judged(`${MAILCHIMP},CLEAN_TIME\n${row}\n`);
    expect(cleaned.all).toEqual(['could not be reached: mails came back']);
    const never = await judged(`${MAILCHIMP}\n${row}\n`, 'nonsubscribed_members_export_1a.csv');
    expect(never.all).toEqual(['was a contact there, and never subscribed']);
  });

  it('Kit is known, with its words for states', async () => {
    const states = ['active', 'inactive', 'cancelled', 'bounced', 'complained', 'cold', 'weird'];
    const rows = states.map((state, i) => `Ada,r${i}@example.com,2022-09-10T11:12:13Z,${state}`);
    const { source, all } = await judged(`first_name,email,created_at,status\n${rows.join('\n')}\n`);
    expect(source).toBe('kit');
    expect(all.map((each) => (typeof each === 'string' ? each : each?.status))).toEqual([
      'confirmed',
      'has never confirmed',
      'unsubscribed',
      'could not be reached: mails came back',
      'unsubscribed',
      'confirmed',
      'nobody knows what the state "weird" means',
    ]);
  });

  it('Buttondown is known, before and after its columns were renamed', async () => {
    const old = await judged(
      'email,notes,metadata,tags,subscriber_type,source,creation_date,unsubscription_date\na@example.com,,{},,regular,organic,2024-01-10T11:12:13.123456Z,\nb@example.com,,{},,unactivated,organic,2024-01-10,\nc@example.com,,{},,unsubscribed,organic,2024-01-10,2024-02-01\n',
    );
    expect(old.source).toBe('buttondown');
    expect(old.all).toMatchObject([
      { status: 'confirmed', createdAt: new Date('2024-01-10T11:12:13.123Z') },
      'has never confirmed',
      { status: 'unsubscribed', unsubscribedAt: new Date('2024-02-01T00:00:00Z') },
    ]);
    const now = await judged('id,email_address,creation_date,type\n1,a@example.com,2024-01-10,premium\n');
    expect(now).toMatchObject({ source: 'buttondown', all: [{ status: 'confirmed' }] });
  });

  it('Substack is known, and paying is not the same as wanting letters', async () => {
    const { source, all } = await judged(
      'email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at\na@example.com,false,,other,false,2024-01-10T00:00:00.000Z,\nb@example.com,true,,yearly,true,2024-01-10T00:00:00.000Z,\n',
    );
    expect(source).toBe('substack');
    expect(all).toMatchObject([{ status: 'confirmed' }, { status: 'unsubscribed' }]);
  });

  it('nobody in particular is a table, when it says how people agreed', async () => {
    const { source, all } = await judged(
      'Name;E-Mail\nInés;INES@Bücher.Example\n;nonsense\n;\nBad\u0007Name;ok@example.com\n',
    );
    expect(source).toBe('table');
    expect(all).toMatchObject([
      { email: 'INES@xn--bcher-kva.example', name: 'Inés', consent: { text: 'At the desk' } },
      '"nonsense" is not an address that mail can be sent to',
      'there is no address',
      // It is the address that counts.
      { email: 'ok@example.com', name: undefined },
    ]);
    const table = await openTable(await openText(await fileOf('E-Mail\na@example.com\n'), undefined));
    const given = { source: undefined, consent: undefined, locale: 'en', at: new Date() };
    expect(() => describeFile(table, given)).toThrow('say how these people agreed');
    expect(() => describeFile(table, { ...given, source: 'mailchimp' as const, consent: 'x' })).not.toThrow();
    const names = await openTable(await openText(await fileOf('Name,Street\nAda,1 A St\n'), undefined));
    expect(() => describeFile(names, given)).toThrow(
      'no column of addresses. Its first line says: Name, Street',
    );
  });
});
