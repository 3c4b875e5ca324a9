import { describe, expect, it } from 'vitest';
import { checkSpf } from './spf.js';
import { countLookups } from './spf-lookups.js';

/** States and first words of what is found. */
const found = (...texts: string[]) =>
  checkSpf('example.com', texts).map(({ state, what }) => `${state} ${what}`);

describe('SPF', () => {
  // As Google Workspace, Microsoft 365, Fastmail, Mailgun, Amazon SES and a few hosts tell their customers to write them.
  it.each([
    'v=spf1 include:_spf.google.com ~all',
    'v=spf1 include:spf.protection.outlook.com -all',
    'v=spf1 include:spf.messagingengine.com ?all',
    'v=spf1 include:mailgun.org ~all',
    'v=spf1 include:amazonses.com include:servers.mcsv.net ~all',
    'V=SPF1 a mx ip4:203.0.113.7 ip4:198.51.100.0/24 ip6:2001:db8::/32 -all',
    'v=spf1 a:mail.example.com mx/24 exists:%{i}._spf.example.com ~all',
    'v=spf1 redirect=_spf.example.net',
    'v=spf1 mx exp=why.example.com  -all ',
  ])('takes %j', (record) => {
    expect(found('google-site-verification=abc', record)[0]).toBe(
      `ok SPF: example.com says who may send: ${record}`,
    );
    expect(found(record).filter((line) => line.startsWith('fix'))).toEqual([]);
  });

  it.each([
    [
      ['some=thing'],
      'fix SPF: example.com does not say who may send its mails. Many mail servers put them into spam.',
    ],
    [['"v=spf1 -all"'], 'fix SPF: example.com has a record that is almost one: "v=spf1 -all"'],
    [
      ['v=spf1;include:_spf.google.com'],
      'fix SPF: example.com has a record that is almost one: v=spf1;include:_spf.google.com',
    ],
    [
      ['v=spf1 -all', 'v=spf1 mx ~all'],
      'fix SPF: example.com has 2 records that begin with v=spf1; then none of them counts.',
    ],
    [
      ['v=spf1 inlcude:_spf.google.com ~all'],
      'fix SPF: "inlcude:_spf.google.com" is not known; include is meant. Then the whole record does not count.',
    ],
    [
      ['v=spf1 include=_spf.google.com ~all'],
      'fix SPF: "include=_spf.google.com" must be written with a colon, include:_spf.google.com. Then the whole record does not count.',
    ],
    [['v=spf1 include: ~all'], 'fix SPF: "include:" names no domain. Then the whole record does not count.'],
    [
      ['v=spf1 ip4:203.0.113.700 ~all'],
      'fix SPF: "ip4:203.0.113.700" is no IPv4 address. Then the whole record does not count.',
    ],
    [
      ['v=spf1 ip:203.0.113.7 ~all'],
      'fix SPF: "ip:203.0.113.7" is not known; ip4 or ip6 is meant. Then the whole record does not count.',
    ],
    [['v=spf1 mx +all'], 'fix SPF: "+all" lets anybody send in your name.'],
    [['v=spf1 203.0.113.7 ~all'], 'fix SPF: "203.0.113.7" is no term. Then the whole record does not count.'],
  ])('says of %j what is wrong', (texts, words) => {
    expect(found(...texts)).toContain(words);
    expect(found(...texts).some((line) => line.startsWith('ok'))).toBe(false);
  });

  it.each([
    ['v=spf1 mx', 'note SPF: the record says nothing about all others.'],
    ['v=spf1 mx ?all', 'note SPF: "?all" says nothing about who else may send.'],
    ['v=spf1 -all include:_spf.google.com', 'note SPF: what stands behind "all" does not count.'],
    ['v=spf1 ptr ~all', 'note SPF: "ptr" is slow, and many servers do not look at it.'],
  ])('notes what %j could do better', (record, words) => {
    expect(found(record)).toContain(words);
  });

  it('counts the questions of what is included, and of a record that includes itself', async () => {
    const records: Record<string, string[]> = {
      'a.example.net': ['v=spf1 include:b.example.net mx a -all'],
      'b.example.net': ['other=1', 'v=spf1 ip4:203.0.113.7 exists:x.example.net -all'],
      'loop.example.net': ['v=spf1 include:loop.example.net -all'],
    };
    const txt = async (name: string) => records[name] ?? Promise.reject(new Error('none'));
    expect(await countLookups('v=spf1 include:a.example.net ~all', txt)).toBe(5);
    expect(await countLookups('v=spf1 include:gone.example.net ip4:203.0.113.7 ~all', txt)).toBe(1);
    expect(await countLookups('v=spf1 include:loop.example.net ~all', txt)).toBe(11);
  });
});
