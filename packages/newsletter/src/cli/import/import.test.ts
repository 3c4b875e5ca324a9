import { describe, expect, it } from 'vitest';
import { fileOf, now, outcomes, readPeople } from '../../testing/import-files.js';
import { formatDay } from '../format.js';
import { describeFile } from './scan.js';
import { openTable, type Row, readRows } from './table-file.js';
import { type Encoding, openText } from './text-file.js';
import { parseTimestamp } from './timestamps.js';

async function rowsOf(content: string | Uint8Array, encoding?: Encoding): Promise<Row[]> {
  const table = await openTable(await openText(await fileOf(content), encoding));
  const rows: Row[] = [];
  for await (const row of readRows(table)) rows.push(row);
  return rows;
}

describe('a CSV file', () => {
  it('gives the line where each row starts', async () => {
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
    ['a byte order mark', '\ufeffemail,name\na@example.com,Ada'],
    ['carriage returns as line ends', 'email,name\ra@example.com,Ada\r'],
  ])('can have %s', async (_, text) => {
    expect((await rowsOf(text)).map(({ cells }) => cells)).toEqual([['a@example.com', 'Ada']]);
  });

  it('can be encoded in windows-1252 or UTF-16', async () => {
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
      'invalid UTF-8',
      Buffer.from('email\na@example.com\nIn\xe9s', 'latin1'),
      /not encoded in UTF-8: line 3 contains/,
    ],
    ['an empty file', '', /is empty/],
    ['a ZIP archive', 'PK\u0003\u0004....', /is a ZIP archive/],
    ['a binary file', Buffer.from([0x89, 0x50, 0, 1, 0, 0, 0, 7]), /is not a text file/],
    [
      'an unclosed quotation mark',
      'email\na@example.com\n"b@example.com\nc@example.com\n',
      /an unclosed quotation mark after line 2/,
    ],
  ])('explains the error for %s', async (_, content, message) => {
    await expect(rowsOf(content)).rejects.toThrow(message);
  });
});

describe('a timestamp', () => {
  it.each([
    ['2018-10-11 09:55:14', '2018-10-11T09:55:14.000Z'],
    ['2024-01-10T11:12:13.123456+02:00', '2024-01-10T09:12:13.123Z'],
    ['2024-01-10 11:12:13 UTC', '2024-01-10T11:12:13.000Z'],
    // As listmonk, which is written in Go, prints them.
    ['2024-01-10 11:12:13.123456 +0000 UTC', '2024-01-10T11:12:13.123Z'],
    ['2024-01-10 16:42:13 +0530 IST', '2024-01-10T11:12:13.000Z'],
    // As Squarespace prints them.
    ['2024-01-10 06:12:13 -0500', '2024-01-10T11:12:13.000Z'],
    ['2024-01-10', '2024-01-10T12:00:00.000Z'],
  ])('is parsed from %j', (value, iso) => {
    expect(parseTimestamp(value, now)?.toISOString()).toBe(iso);
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'without a time is listed as the same day in %s',
    (timeZone) => {
      for (const day of ['2024-01-10', '2024-07-10', '2026-05-01']) {
        expect(formatDay(parseTimestamp(day, now, timeZone) as Date, timeZone)).toBe(day);
      }
    },
  );

  it.each(['', '03/04/2024', 'yesterday', '0000-00-00 00:00:00', '2999-01-01'])(
    'is not guessed from %j',
    (value) => {
      expect(parseTimestamp(value, now)).toBeUndefined();
    },
  );
});

describe('an export from', () => {
  const MAILCHIMP =
    '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES';

  it('Mailchimp is recognized by its columns, with unsubscribed and never subscribed people', async () => {
    const row = 'ada@example.com,Ada,Quill,2,"2019-05-02 10:00:00",203.0.113.9,"2019-05-02 10:04:00"';
    expect(await readPeople(`${MAILCHIMP}\n${row}\n`)).toEqual({
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
    const unsubscribed = await readPeople(
      `${MAILCHIMP},UNSUB_TIME,UNSUB_CAMPAIGN_TITLE\n${row}${','.repeat(12)},"2020-01-01 00:00:00",\n`,
    );
    expect(unsubscribed.all).toMatchObject([{ status: 'unsubscribed' }]);
    const cleaned = await readPeople(`${MAILCHIMP},CLEAN_TIME\n${row}\n`);
    expect(cleaned.all).toEqual(['undeliverable: emails bounced']);
    const never = await readPeople(`${MAILCHIMP}\n${row}\n`, 'nonsubscribed_members_export_1a.csv');
    expect(never.all).toEqual(['was a contact, but never subscribed']);
  });

  it('Kit is recognized, with its status values', async () => {
    const states = ['active', 'inactive', 'cancelled', 'bounced', 'complained', 'cold', 'weird'];
    const rows = states.map((state, i) => `Ada,r${i}@example.com,2022-09-10T11:12:13Z,${state}`);
    const { source, all } = await readPeople(`first_name,email,created_at,status\n${rows.join('\n')}\n`);
    expect(source).toBe('kit');
    expect(all.map((each) => (typeof each === 'string' ? each : each?.status))).toEqual([
      'confirmed',
      'never confirmed',
      'unsubscribed',
      'undeliverable: emails bounced',
      'unsubscribed',
      'confirmed',
      'unknown status "weird"',
    ]);
  });

  it('Buttondown is recognized, with old and new column names', async () => {
    const old = await readPeople(
      'email,notes,metadata,tags,subscriber_type,source,creation_date,unsubscription_date\na@example.com,,{},,regular,organic,2024-01-10T11:12:13.123456Z,\nb@example.com,,{},,unactivated,organic,2024-01-10,\nc@example.com,,{},,unsubscribed,organic,2024-01-10,2024-02-01\n',
    );
    expect(old.source).toBe('buttondown');
    expect(old.all).toMatchObject([
      { status: 'confirmed', createdAt: new Date('2024-01-10T11:12:13.123Z') },
      'never confirmed',
      { status: 'unsubscribed', unsubscribedAt: new Date('2024-02-01T12:00:00Z') },
    ]);
    const renamed = await readPeople(
      'id,email_address,creation_date,type\n1,a@example.com,2024-01-10,premium\n',
    );
    expect(renamed).toMatchObject({ source: 'buttondown', all: [{ status: 'confirmed' }] });
  });

  it('Substack is recognized, and subscribers need not pay', async () => {
    const { source, all } = await readPeople(
      'email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at\na@example.com,false,,other,false,2024-01-10T00:00:00.000Z,\nb@example.com,true,,yearly,true,2024-01-10T00:00:00.000Z,\n',
    );
    expect(source).toBe('substack');
    expect(all).toMatchObject([{ status: 'confirmed' }, { status: 'unsubscribed' }]);
  });

  it('an unknown provider is a CSV file that needs --consent', async () => {
    const { source, all } = await readPeople(
      'Name;E-Mail\nInés;INES@Bücher.Example\n;nonsense\n;\nBad\u0007Name;ok@example.com\n',
    );
    expect(source).toBe('table');
    expect(all).toMatchObject([
      { email: 'INES@xn--bcher-kva.example', name: 'Inés', consent: { text: 'At the desk' } },
      '"nonsense" is not a valid email address',
      'no email address',
      // An invalid name is dropped.
      { email: 'ok@example.com', name: undefined },
    ]);
    const table = await openTable(await openText(await fileOf('E-Mail\na@example.com\n'), undefined));
    const given = { source: undefined, consent: undefined, locale: 'en', now };
    expect(() => describeFile(table, given)).toThrow('Add --consent to say how these people agreed');
    expect(() => describeFile(table, { ...given, source: 'mailchimp' as const, consent: 'x' })).not.toThrow();
    const names = await openTable(await openText(await fileOf('Name,Street\nAda,1 A St\n'), undefined));
    expect(() => describeFile(names, given)).toThrow(
      'no column of email addresses. Its columns are: Name, Street',
    );
  });
});

describe('a valid file', () => {
  it.each([
    ['with an empty second column of the same name', 'Email,Name,Email\na@example.com,Ada,'],
    ['with a comma in a quoted header between semicolons', '"Name, first";email\nAda;a@example.com'],
    ['with commas in its last quoted header', 'email;"Name, first, last"\na@example.com;Ada'],
    ['with Excel’s line that names the delimiter', 'sep=;\nemail;name\na@example.com;Ada'],
    ['with mailto:', 'email\nmailto:a@example.com'],
    ['with names around the addresses', 'email\nAda <a@example.com>'],
    ['with zero-width spaces', 'email\n\u200ba@example.com\u200b'],
    ['with a German header', 'E-Mail-Adresse;Vorname\na@example.com;Ada'],
    ['with a French header', 'Prénom;Adresse e-mail\nAda;a@example.com'],
  ])('is read %s', async (_, content) => {
    expect((await outcomes(content)).outcomes).toEqual(['a@example.com confirmed']);
  });
});

describe("this command's own export", () => {
  it('is checked like a form', async () => {
    const { source, all } = await readPeople(
      'email,name,status,locale,signed_up_at,consent_version,consent_page\na@example.com,Ada,confirmed,"<b>not a tag",2024-01-10,1,//evil.example\nb@example.com,Bea,confirmed,de-CH,2024-01-10,1,/journal/',
    );
    expect(source).toBe('tendwell');
    expect(all).toMatchObject([
      { email: 'a@example.com', locale: 'en', consent: { page: undefined } },
      { email: 'b@example.com', locale: 'de-CH', consent: { page: '/journal/' } },
    ]);
  });
});
