import { describe, expect, it } from 'vitest';
import { checkDmarc, dmarcNames } from './dmarc.js';
import { checkMx } from './mx.js';

const NAME = '_dmarc.example.com';
const found = (...texts: string[]) => checkDmarc(NAME, texts).map(({ state, what }) => `${state} ${what}`);

describe('DMARC', () => {
  it.each([
    ['v=DMARC1; p=none', 'none'],
    ['v=DMARC1; p=reject; rua=mailto:mailauth-reports@example.com', 'reject'],
    [
      'v=DMARC1; p=quarantine; pct=100; fo=1; ri=3600; rua=mailto:a@example.com,mailto:b@example.net!10m; ruf=mailto:a@example.com',
      'quarantine',
    ],
    ['v=DMARC1;p=reject;sp=reject;adkim=s;aspf=s;', 'reject'],
  ])('takes %j', (record, policy) => {
    expect(found('other', record)[0]).toBe(`ok DMARC: the policy at ${NAME} is ${policy}.`);
  });

  it.each([
    [[], `fix DMARC: there is no policy at ${NAME}. Gmail and Yahoo ask for one from whoever sends to many.`],
    [['v=DMARC1; rua=mailto:a@example.com'], `fix DMARC: the policy at ${NAME}: it has no p=.`],
    [['v=dmarc1; p=none'], `fix DMARC: the policy at ${NAME} must begin with v=DMARC1, in capitals.`],
    [['v=DMARC1 p=none'], `fix DMARC: the policy at ${NAME} must begin with v=DMARC1, in capitals.`],
    [['v=DMARC1; p=block'], `fix DMARC: the policy at ${NAME}: p=block is none of none, quarantine, reject.`],
    [
      ['v=DMARC1; p=none; pct=all; adkim=strict'],
      `fix DMARC: the policy at ${NAME}: pct=all is no percentage; adkim=strict is neither r nor s.`,
    ],
    [
      ['v=DMARC1; p=none; rua=a@example.com'],
      `fix DMARC: the policy at ${NAME}: rua=a@example.com must begin with mailto: and be an address.`,
    ],
    [
      ['v=DMARC1; p=none; quarantine'],
      `fix DMARC: the policy at ${NAME} cannot be read: "quarantine" is not name=value.`,
    ],
    [
      ['v=DMARC1; p=none', 'v=DMARC1; p=reject'],
      `fix DMARC: there are 2 policies at ${NAME}; then none counts.`,
    ],
  ])('says of %j what is wrong', (texts, words) => {
    expect(found(...texts)).toEqual([words]);
  });

  it('is looked for at the domain, then above it, never at the top', () => {
    expect(dmarcNames('news.mail.example.com')).toEqual([
      '_dmarc.news.mail.example.com',
      '_dmarc.mail.example.com',
      '_dmarc.example.com',
    ]);
  });
});

describe('MX', () => {
  it('says where mails go, to nowhere, or to nobody', () => {
    const mx = (...exchanges: string[]) =>
      checkMx(
        'example.com',
        exchanges.map((exchange, i) => ({ exchange, priority: 10 - i })),
      ).map(({ state, what }) => `${state} ${what}`);
    expect(mx('b.example.net', 'a.example.net')).toEqual([
      'ok MX: mails to example.com go to a.example.net, b.example.net.',
    ]);
    expect(mx()).toEqual([
      'note MX: no server takes mails to example.com: replies and returned mails are lost.',
    ]);
    expect(mx('')).toEqual([
      'fix MX: example.com says that it takes no mail. Many servers refuse mails from such a domain.',
    ]);
  });
});
