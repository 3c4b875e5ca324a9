import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/world.js';
import { formatDay } from '../format.js';
import { type ImportFile, personReader } from './read-person.js';
import { describeFile, scan } from './scan.js';
import { openTable, type Row, readRows } from './table-file.js';
import { type Encoding, openText } from './text-file.js';
import { parseTimestamp } from './timestamps.js';

const now = new Date('2026-05-01T00:00:00Z');

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

/** The people in a file, or the reasons why rows are skipped. */
async function readPeople(content: string, name?: string, options: Partial<ImportFile> = {}) {
  const table = await openTable(await openText(await fileOf(content, name), undefined));
  const file = describeFile(table, {
    source: options.source,
    consent: 'At the desk',
    locale: 'en',
    now,
  });
  const { optOuts } = await scan(file);
  const readPerson = personReader(file, optOuts);
  const all = [];
  for await (const row of readRows(table)) {
    const { person, reason } = readPerson(row);
    all.push(person ?? reason);
  }
  return { source: file.source, all };
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

/** The outcome for each person in a file with custom columns. */
async function outcomes(content: string, options?: Partial<ImportFile>) {
  const { source, all } = await readPeople(content, undefined, options);
  return {
    source,
    outcomes: all.map((each) => (typeof each === 'string' ? each : `${each?.email} ${each?.status}`)),
  };
}

const UNSUBSCRIBED = ['a@example.com unsubscribed'];

describe('a column that says who unsubscribed', () => {
  it.each([
    'email,unsubscribed_at\na@example.com,2024-05-06',
    'email,Unsubscribed\na@example.com,Yes',
    'email,unsubscribed\na@example.com,03/04/2024',
    'email,subscribed\na@example.com,false',
    'email,accepts_email_marketing\na@example.com,no',
    'Email,Accepts Marketing\na@example.com,FALSE',
    'email,opted_out_at\na@example.com,2024-05-06 10:00:00',
    'email,OptOut\na@example.com,1',
    'email,optedOutAt\na@example.com,2024-05-06',
    'email,Do not email\na@example.com,x',
    'email,newsletter\na@example.com,nein',
    'email,subscription_status\na@example.com,Unsubscribed',
    'email,member_status\na@example.com,blocklisted',
    'email,status,unsubscribed_at\na@example.com,active,2024-05-06',
    'email,first_name,created_at,unsubscribed\na@example.com,Ada,2022-09-10,yes',
  ])('is recognized in any file: %j', async (content) => {
    expect((await outcomes(content)).outcomes).toEqual(UNSUBSCRIBED);
  });

  it.each([
    ['email,unsubscribed_at\na@example.com,', 'a@example.com confirmed'],
    ['email,Unsubscribed\na@example.com,No', 'a@example.com confirmed'],
    ['email,unsubscribe_url\na@example.com,https://example.com/u/1', 'a@example.com confirmed'],
    ['email,accepts_marketing\na@example.com,', 'was a contact, but never subscribed'],
    ['email,newsletter\na@example.com,perhaps', 'unknown value "perhaps" in the column newsletter'],
    ['email,bounced_at\na@example.com,2024-05-06', 'undeliverable: emails bounced'],
    ['email,city,State\na@example.com,Portland,OR', 'a@example.com confirmed'],
    ['email,first_name,created_at,State\na@example.com,Ada,2022-09-10,OR', 'a@example.com confirmed'],
    ['email,State\na@example.com,unsubscribed', 'a@example.com unsubscribed'],
  ])('is distinguished from other columns and values: %j', async (content, outcome) => {
    expect((await outcomes(content)).outcomes).toEqual([outcome]);
  });

  it.each([
    [
      // Ghost 5 and 6: `ghost/members-csv/lib/unparse.js` and `services/members/exporter/query.js` in TryGhost/Ghost.
      'ghost',
      'id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers\n1,a@example.com,Ada,,false,false,,2024-01-10T11:12:13.000Z,,,',
    ],
    [
      // Ghost 4 calls tiers products.
      'ghost',
      'id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,products\n1,a@example.com,Ada,,false,false,,2024-01-10T11:12:13.000Z,,,',
    ],
    [
      // listmonk: `handleExportSubscribers` in `cmd/subscribers.go` of knadh/listmonk.
      'listmonk',
      'uuid,email,name,attributes,status,created_at,updated_at\n1,a@example.com,Ada,{},blocklisted,2024-01-10 11:12:13.123456 +0000 UTC,2024-01-10 11:12:13.123456 +0000 UTC',
    ],
    [
      // MailerLite: `Subscriber` and `Subscribed` as in public programs that read its exports. The rest is not confirmed.
      'mailerlite',
      'Subscriber,Sent,Opens,Clicks,Subscribed,Unsubscribed\na@example.com,1,1,0,2024-01-10,2024-05-06',
    ],
    [
      // Squarespace: as its help describes the contacts panel. The spelling of the columns is not confirmed.
      'squarespace',
      'Email,First Name,Last Name,Subscriber Since,Subscriber Source,Accepts Marketing\na@example.com,Ada,Quill,2024-01-10,Form,FALSE',
    ],
    [
      // Constant Contact: as in six public programs that read its exports.
      'constant-contact',
      'Email address,First name,Last name,Email status,Email permission status,Email update source,Confirmed Opt-Out Date,Confirmed Opt-Out Source,Confirmed Opt-Out Reason,Email Lists,Tags,Source Name,Created At,Updated At\na@example.com,Ada,Quill,Active,Unsubscribed,Contact,2024-05-06,,,Readers,,Form,2024-01-10,2024-05-06',
    ],
  ])('is read in an export from %s', async (source, content) => {
    expect(await outcomes(content)).toEqual({ source, outcomes: UNSUBSCRIBED });
  });

  // The values that its support explains at community.constantcontact.com; without a value, nobody gave permission.
  it.each([
    ['Active', 'Express', 'a@example.com confirmed'],
    ['Active', '', 'a@example.com confirmed'],
    ['', 'Implied', 'a@example.com confirmed'],
    ['Unsubscribed', '', 'a@example.com unsubscribed'],
    ['Awaiting Confirmation', '', 'never confirmed'],
    ['No Permissions Set', '', 'was a contact, but never subscribed'],
    ['', '', 'was a contact, but never subscribed'],
  ])(
    'is read from Constant Contact’s status "%s" and permission "%s"',
    async (status, permission, outcome) => {
      const { source, outcomes: found } = await outcomes(
        `Email address,First name,Email status,Email permission status,Created At\na@example.com,Ada,${status},${permission},2024-01-10`,
      );
      expect([source, found]).toEqual(['constant-contact', [outcome]]);
    },
  );

  it('stops the import if an unread column may be one', async () => {
    const optOutColumnsOf = async (content: string, ignored?: string[]) => {
      const table = await openTable(await openText(await fileOf(content), undefined));
      return (
        await scan(describeFile(table, { source: undefined, consent: 'x', locale: 'en', now }), ignored)
      ).optOuts;
    };
    for (const [column, value] of [
      ['Aktiv', 'nein'],
      ['Notes', 'Asked to be removed in May'],
      ['Remarks', 'unsubscribed by phone'],
      ['Marketing preference', 'nothing'],
      ['Tag', 'unsubscribed'],
    ]) {
      const content = `email,${column},Street\na@example.com,${value},1 Main St`;
      expect(await optOutColumnsOf(content)).toMatchObject({
        unread: [column, 'Street'],
        suspicious: [column],
      });
      expect(await optOutColumnsOf(content, [column as string])).toMatchObject({ suspicious: [] });
    }
    await expect(optOutColumnsOf('email,a\na@example.com,1', ['b'])).rejects.toThrow(
      'has no column `b` to ignore',
    );
    // A column that clearly says who unsubscribed cannot be ignored.
    expect(await optOutColumnsOf('email,unsubscribed\na@example.com,yes', ['unsubscribed'])).toMatchObject({
      columns: [{ meaning: 'unsubscribed' }],
    });
  });

  it('is missing from listmonk’s file, so the owner has to confirm that nobody did', async () => {
    const table = await openTable(
      await openText(
        await fileOf('uuid,email,name,attributes,status\n1,a@example.com,Ada,{},enabled'),
        undefined,
      ),
    );
    const given = { source: undefined, consent: undefined, locale: 'en', now };
    expect(() => describeFile(table, given)).toThrow('does not say who unsubscribed');
  });
});

describe('a valid file', () => {
  it.each([
    ['with an empty second column of the same name', 'Email,Name,Email\na@example.com,Ada,'],
    ['with a comma in a quoted header between semicolons', '"Name, first";email\nAda;a@example.com'],
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
