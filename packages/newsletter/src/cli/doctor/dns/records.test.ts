import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.js';
import { checkDkim, checkDmarc, checkMx, checkSpf, dmarcNames } from './records.js';

const states = (findings: readonly Finding[]) => findings.map(({ state }) => state);
const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message);

describe('SPF', () => {
  it.each([
    'v=spf1 include:_spf.google.com ~all',
    'v=spf1 include:spf.protection.outlook.com -all',
    'V=SPF1 a mx ip4:203.0.113.7 ip6:2001:db8::/32 -all',
    'v=spf1 redirect=_spf.example.net',
    'v=spf1 mx exp=why.example.com  -all ',
  ])('accepts %j among other TXT records', (record) => {
    expect(checkSpf('example.com', ['google-site-verification=abc', record])).toEqual([
      { state: 'ok', message: `SPF: ${record}` },
    ]);
  });

  it.each([[[]], [['some=thing']], [['"v=spf1 -all"']], [['v=spf1;include:_spf.google.com']]])(
    'reports a missing record in %j',
    (texts) => {
      const findings = checkSpf('example.com', texts);
      expect(states(findings)).toEqual(['fix']);
      expect(messages(findings)[0]).toMatch(
        /^SPF: example\.com has no TXT record that starts with "v=spf1 "/,
      );
    },
  );

  it('reports a duplicate record', () => {
    expect(messages(checkSpf('example.com', ['v=spf1 -all', 'v=spf1 mx ~all']))).toEqual([
      'SPF: example.com has 2 records. Mail servers then ignore all of them.',
    ]);
  });

  it.each(['v=spf1 mx +all', 'v=spf1 all'])('reports that %j lets anybody send', (record) => {
    const findings = checkSpf('example.com', [record]);
    expect(states(findings)).toEqual(['fix']);
    expect(messages(findings)[0]).toContain('lets anybody send as example.com');
  });

  it.each(['v=spf1 mx', 'v=spf1 mx ?all'])('notes that %j does not stop others', (record) => {
    expect(states(checkSpf('example.com', [record]))).toEqual(['ok', 'note']);
  });
});

describe('DKIM', () => {
  const NAME = 'news._domainkey.example.com';

  it.each(['v=DKIM1; k=rsa; p=MIIB', 'k=rsa;p=MIIB', 'p=MIIB;'])('accepts the key in %j', (record) => {
    expect(checkDkim(NAME, ['unrelated', record])).toEqual([
      { state: 'ok', message: `DKIM: public key found at ${NAME}.` },
    ]);
  });

  it.each([[[]], [['v=spf1 -all']], [['v=DKIM1; k=rsa']], [['v=DKIM1; p=']], [['v=DKIM1; p= ; t=s']]])(
    'reports a missing key in %j',
    (texts) => {
      expect(messages(checkDkim(NAME, texts))).toEqual([`DKIM: there is no public key at ${NAME}.`]);
    },
  );

  it('reports a duplicate key', () => {
    expect(messages(checkDkim(NAME, ['v=DKIM1; p=a', 'v=DKIM1; p=b']))).toEqual([
      `DKIM: ${NAME} has 2 keys.`,
    ]);
  });
});

describe('DMARC', () => {
  const NAME = '_dmarc.example.com';

  it.each(['v=DMARC1; p=reject; rua=mailto:dmarc@example.com', 'v=DMARC1;p=quarantine;sp=none'])(
    'accepts %j',
    (record) => {
      expect(checkDmarc(NAME, ['other', record])).toEqual([{ state: 'ok', message: `DMARC: ${record}` }]);
    },
  );

  it.each([[[]], [['v=dmarc1; p=none']], [['v=DMARC1 p=none']]])(
    'reports a missing policy in %j',
    (texts) => {
      expect(messages(checkDmarc(NAME, texts))).toEqual([
        `DMARC: there is no policy at ${NAME}. Gmail and Yahoo require one from bulk senders.`,
      ]);
    },
  );

  it('reports a duplicate policy', () => {
    expect(messages(checkDmarc(NAME, ['v=DMARC1; p=none', 'v=DMARC1; p=reject']))).toEqual([
      `DMARC: ${NAME} has 2 policies. Mail servers then ignore all of them.`,
    ]);
  });

  it.each(['v=DMARC1; p=none', 'v=DMARC1', 'v=DMARC1; sp=reject'])(
    'notes that %j lets forged emails through',
    (record) => {
      expect(states(checkDmarc(NAME, [record]))).toEqual(['ok', 'note']);
    },
  );

  it('is looked up at the domain, then at its parents, but not at the top-level domain', () => {
    expect(dmarcNames('news.mail.example.com')).toEqual([
      '_dmarc.news.mail.example.com',
      '_dmarc.mail.example.com',
      '_dmarc.example.com',
    ]);
  });
});

describe('MX', () => {
  const check = (...exchanges: string[]) =>
    checkMx(
      'example.com',
      exchanges.map((exchange, i) => ({ exchange, priority: 10 - i })),
    );

  it('lists the first two mail servers by priority', () => {
    expect(messages(check('c.example.net', 'b.example.net', 'a.example.net'))).toEqual([
      'MX: a.example.net, b.example.net, ...',
    ]);
  });

  it('notes that a domain accepts no email', () => {
    for (const findings of [check(), check('')]) {
      expect(states(findings)).toEqual(['note']);
      expect(messages(findings)).toEqual([
        'MX: example.com does not accept email, so replies and bounces are lost.',
      ]);
    }
  });
});
