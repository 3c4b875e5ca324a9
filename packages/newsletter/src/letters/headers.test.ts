import { generateKeyPairSync } from 'node:crypto';
import { authenticate } from 'mailauth';
import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { smtpMailer } from '../mail/smtp.js';
import { startSmtp } from '../testing/smtp.js';
import { letterHeaders } from './headers.js';
import { letterMailId } from './letter-mail-id.js';

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const headers = (name = 'Quiet Pine Acupuncture') =>
  letterHeaders({
    letter: { name: 'winter-tea' },
    practice: { name, locations: [{ slug: 'main', email: 'hello@quietpine.example.com' } as never] },
    origin: 'https://quietpine.example.com',
    leaveUrl: `https://quietpine.example.com/newsletter/unsubscribe?token=${'a'.repeat(43)}`,
    leaveAddress: 'leave@quietpine.example.com',
    archiveUrl: 'https://quietpine.example.com/articles/winter-tea/',
  });

async function receive(name?: string) {
  const smtp = await startSmtp();
  const mailer = smtpMailer({
    ...smtp.transport,
    from: 'newsletter@quietpine.example.com',
    dkim: { domainName: 'quietpine.example.com', keySelector: 'news', privateKey: keys.privateKey },
  });
  await mailer.send?.(
    {
      id: letterMailId({ hash: 'ab'.repeat(32) }, 'person-1'),
      to: 'ada@example.com',
      fromName: 'Quiet Pine',
      subject: 'Winter tea',
      text: 'Tea.',
      html: '<p>Tea.</p>',
      headers: headers(name),
    },
    new AbortController().signal,
  );
  mailer.close?.();
  return smtp.received[0]?.raw ?? '';
}

it('identifies the list and says how to leave it, as RFC 2369, RFC 2919, and RFC 8058 describe', async () => {
  const raw = await receive();
  expect(raw).toContain(
    `\nList-Unsubscribe: <https://quietpine.example.com/newsletter/unsubscribe?token=${'a'.repeat(43)}>, <mailto:leave@quietpine.example.com?subject=unsubscribe>\r\n`,
  );
  expect(raw).toContain('\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(raw).toContain('\nList-ID: "Quiet Pine Acupuncture" <newsletter.quietpine.example.com>\r\n');
  expect(raw).toContain('\nList-Post: NO\r\n');
  expect(raw).toContain('\nList-Owner: <mailto:hello@quietpine.example.com>\r\n');
  expect(raw).toContain('\nList-Archive: <https://quietpine.example.com/articles/winter-tea/>\r\n');
  expect(raw).toMatch(/\nFeedback-ID: winter-tea:letter:tendwell:[0-9a-f]{12}\r\n/);
});

it('is covered by DKIM', async () => {
  const { dkim } = await authenticate(await receive(), {
    ip: '192.0.2.10',
    helo: 'mail.quietpine.example.com',
    sender: 'newsletter@quietpine.example.com',
    mta: 'mx.example.com',
    disableArc: true,
    disableBimi: true,
    resolver: async (name: string, type: string) => {
      if (type === 'TXT' && name === 'news._domainkey.quietpine.example.com') {
        return [[`v=DKIM1; k=rsa; p=${keys.publicKey.toString('base64')}`]];
      }
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    },
  });
  const [result] = dkim.results as { status: { result: string }; signingHeaders?: { keys: string } }[];
  expect(result?.status.result).toBe('pass');
  const signed = result?.signingHeaders?.keys.toLowerCase().split(/\s*:\s*/);
  expect(signed).toEqual(expect.arrayContaining(Object.keys(headers()).map((name) => name.toLowerCase())));
});

it.each([
  'Práctica «Pino» (Oakland), <Quiet>',
  'العيادة الهادئة للوخز بالإبر والعلاج الطبيعي في أوكلاند',
  'Line\r\nBcc: evil@example.com',
  '=?UTF-8?Q?Quiet?= "Pine" \\ Co',
])('keeps a practice’s name in one header: %j', async (name) => {
  const raw = await receive(name);
  const parsed = await simpleParser(raw);
  expect(parsed.headers.get('bcc')).toBeUndefined();
  const line = /^List-Id: (.*)$/im.exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim();
  expect(line).toMatch(
    /^(?:"(?:[^"\\]|\\.)*"|(?:=\?UTF-8\?B\?[\w+/=]+\?= ?)+) <newsletter\.quietpine\.example\.com>$/,
  );
});

it('has a Message-ID that is the same for each attempt, and different for each person and letter', async () => {
  const id = letterMailId({ hash: 'ab'.repeat(32) }, 'person-1');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(letterMailId({ hash: 'ab'.repeat(32) }, 'person-1')).toBe(id);
  expect(letterMailId({ hash: 'ab'.repeat(32) }, 'person-2')).not.toBe(id);
  expect(letterMailId({ hash: 'cd'.repeat(32) }, 'person-1')).not.toBe(id);
  expect(await receive()).toContain(`\nMessage-ID: <${id}@quietpine.example.com>\r\n`);
});
