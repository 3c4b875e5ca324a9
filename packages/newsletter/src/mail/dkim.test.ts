import { generateKeyPairSync } from 'node:crypto';
import { authenticate } from 'mailauth';
import { describe, expect, it } from 'vitest';
import { makeLetter } from '../testing/letters.js';
import { startSmtp } from '../testing/smtp.js';
import { makeWorld } from '../testing/world.js';
import { smtpMailer } from './smtp.js';

const from = 'newsletter@quietpine.example.com';
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const dkim = {
  domainName: 'quietpine.example.com',
  keySelector: 'news2026',
  privateKey: keys.privateKey,
};

/** The practice's DNS records. */
const DNS: Record<string, string> = {
  'news2026._domainkey.quietpine.example.com': `v=DKIM1; k=rsa; p=${keys.publicKey.toString('base64')}`,
  '_dmarc.quietpine.example.com': 'v=DMARC1; p=reject; adkim=s',
  'quietpine.example.com': 'v=spf1 ip4:192.0.2.10 -all',
};

/** Verifies an email as the recipient's server does. */
function receive(raw: string) {
  return authenticate(raw, {
    ip: '192.0.2.10',
    helo: 'mail.quietpine.example.com',
    sender: from,
    mta: 'mx.example.com',
    disableArc: true,
    disableBimi: true,
    resolver: async (name: string, type: string) => {
      const text = type === 'TXT' ? DNS[name] : undefined;
      if (text === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      return [[text]];
    },
  });
}

/** The headers that the first signature covers. */
function signedHeaders({ dkim }: Awaited<ReturnType<typeof receive>>): string[] | undefined {
  const [first] = dkim.results as { signingHeaders?: { keys: string } }[];
  return first?.signingHeaders?.keys.toLowerCase().split(/\s*:\s*/);
}

async function signedMail(options: object = dkim): Promise<string> {
  const smtp = await startSmtp();
  const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from, dkim: options }) });
  await world.signUp('ada@example.com');
  await expect.poll(() => smtp.received.length).toBe(1);
  return smtp.received[0]?.raw ?? '';
}

describe('a signed email', () => {
  it('passes DKIM, SPF and a strict DMARC policy at the recipient’s server', async () => {
    const verdict = await receive(await signedMail());
    expect(verdict.dkim.results[0]?.status.result).toBe('pass');
    expect(verdict.spf).toMatchObject({ status: { result: 'pass' } });
    expect(verdict.dmarc).toMatchObject({ status: { result: 'pass' } });
  });

  it('has a signature that covers both one-click headers, as RFC 8058 requires', async () => {
    const verdict = await receive(await signedMail());
    expect(signedHeaders(verdict)).toEqual(
      expect.arrayContaining([
        'list-unsubscribe',
        'list-unsubscribe-post',
        'from',
        'to',
        'subject',
        'message-id',
      ]),
    );
  });

  it.each([
    ['List-Unsubscribe: <https://', 'List-Unsubscribe: <https://evil.'],
    ['List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'],
    ['Review and confirm', 'Win and confirm'],
    ['12 Alder Street', '13 Alder Street'],
  ])('fails DKIM if “%s” was changed in transit', async (before, after) => {
    const raw = await signedMail();
    expect(raw).toContain(before);
    const verdict = await receive(raw.replace(before, after));
    expect(verdict.dkim.results[0]?.status.result).not.toBe('pass');
  });

  it('covers them even if the options list the headers to sign', async () => {
    const verdict = await receive(await signedMail({ ...dkim, headerFieldNames: 'From:Subject' }));
    expect(verdict.dkim.results[0]?.status.result).toBe('pass');
    expect(signedHeaders(verdict)).toEqual(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']);
  });

  it('can have several signatures', async () => {
    const verdict = await receive(
      await signedMail({ keys: [dkim, { ...dkim, domainName: 'mail.example.com', keySelector: 'other' }] }),
    );
    expect(verdict.dkim.results.map(({ status }) => status.result).sort()).toEqual(['neutral', 'pass']);
  });
});

describe('a signed letter', () => {
  it('passes DKIM with a signature that covers what identifies the list', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(3);
    letter.send({ ...smtp.transport, dkim });
    await expect.poll(() => smtp.received.length).toBe(3);
    for (const { raw } of smtp.received) {
      const verdict = await receive(raw);
      expect(verdict.dkim.results[0]?.status.result).toBe('pass');
      expect(signedHeaders(verdict)).toEqual(
        expect.arrayContaining([
          'list-unsubscribe',
          'list-unsubscribe-post',
          'list-id',
          'feedback-id',
          'date',
        ]),
      );
      const changed = await receive(raw.replace('Unsubscribe: ', 'Subscribe: '));
      expect(changed.dkim.results[0]?.status.result).not.toBe('pass');
    }
  });
});

it('throws for a key that cannot sign, instead of sending unsigned emails', () => {
  const { privateKey: elliptic } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  for (const privateKey of ['', '/etc/dkim/news2026.pem', elliptic, keys.privateKey.slice(0, 300)]) {
    expect(() => smtpMailer({ from, dkim: { ...dkim, privateKey } })).toThrow(/dkim\.privateKey/);
  }
  expect(() => smtpMailer({ from, dkim: { ...dkim, domainName: 'https://example.com' } })).toThrow(
    /domainName/,
  );
  expect(() => smtpMailer({ from, dkim: { ...dkim, keySelector: '' } })).toThrow(/keySelector/);
});
