import { describe, expect, it } from 'vitest';
import { fileOf, now, outcomes } from '../../testing/import-files.js';
import { describeFile, scan } from './scan.js';
import { openTable } from './table-file.js';
import { openText } from './text-file.js';

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
      // MailerLite: as in public programs that read its exports, except for `Unsubscribed`, which is not confirmed.
      'mailerlite',
      'Subscriber,Sent,Opens,Clicks,Subscribed,Unsubscribed\na@example.com,1,1,0,2024-01-10,2024-05-06',
    ],
    [
      // Squarespace: as in three public programs that read its exports.
      'squarespace',
      'Email,First Name,Last Name,Subscriber Since,Subscriber Source,Accepts Marketing\na@example.com,Ada,Quill,2024-01-10 06:12:13 -0500,Form,false',
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

  const SQUARESPACE = [
    ...['Email', 'First Name', 'Last Name', 'Created On', 'Order Count', 'Last Order Date', 'Total Spent'],
    ...['Member Since', 'Subscriber Since', 'Subscriber Source', 'Tags', 'Mailing Lists', 'Member Areas'],
    ...['Donation Count', 'Last Donation Date', 'Total Donation Amount', 'Has Account', 'Customer Since'],
    ...['Shipping', 'Billing'].flatMap((kind) =>
      ['Name', 'Address 1', 'Address 2', 'City', 'Zip', 'Province/State', 'Country', 'Phone Number'].map(
        (column) => `${kind} ${column}`,
      ),
    ),
    'Accepts Marketing',
  ];
  const squarespace = (row: Record<string, string>) =>
    `${SQUARESPACE.join()}\n${SQUARESPACE.map((column) => row[column] ?? '').join()}`;
  const customer = {
    Email: 'a@example.com',
    'Created On': '2024-01-10 06:12:13 -0500',
    'Order Count': '0',
    'Total Spent': '0',
    'Donation Count': '1',
    'Total Donation Amount': '0',
    'Has Account': 'false',
    'Member Areas': 'none',
    'Shipping Province/State': 'OR',
  };

  // Squarespace exports all contacts: people who only bought something never subscribed.
  it.each([
    ['2024-01-11 06:12:13 -0500', 'true', 'a@example.com confirmed'],
    ['2024-01-11 06:12:13 -0500', 'false', 'a@example.com unsubscribed'],
    ['', 'true', 'a@example.com confirmed'],
    ['', 'false', 'was a contact, but never subscribed'],
    ['', '', 'was a contact, but never subscribed'],
  ])(
    'is read from Squarespace’s Subscriber Since "%s" and Accepts Marketing "%s"',
    async (since, accepts, outcome) => {
      const content = squarespace({ ...customer, 'Subscriber Since': since, 'Accepts Marketing': accepts });
      expect(await outcomes(content)).toEqual({ source: 'squarespace', outcomes: [outcome] });
    },
  );

  it('is not needed to skip contacts of Squarespace who never subscribed', async () => {
    const content =
      'Email,Subscriber Since,Subscriber Source\na@example.com,,\nb@example.com,2024-01-11,Form';
    expect((await outcomes(content)).outcomes).toEqual([
      'was a contact, but never subscribed',
      'b@example.com confirmed',
    ]);
  });

  it.each([
    ['squarespace', squarespace(customer), ['Accepts Marketing']],
    [
      // As in two public programs that read its exports.
      'mailerlite',
      'Subscriber,Name,Last name,Sent,Opens,Clicks,Subscribed,Location,Groups\na@example.com,Ada,,1,0,0,2024-01-10 11:12:13,,Readers',
      [],
    ],
  ])('is not suspected in other columns of %s', async (source, content, titles) => {
    const table = await openTable(await openText(await fileOf(content), undefined));
    const file = describeFile(table, { source: undefined, consent: undefined, locale: 'en', now });
    const { optOuts } = await scan(file);
    expect([file.source, optOuts.suspicious, optOuts.columns.map(({ title }) => title)]).toEqual([
      source,
      [],
      titles,
    ]);
  });

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
