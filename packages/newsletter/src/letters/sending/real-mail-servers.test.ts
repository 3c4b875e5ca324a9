import { generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { simpleParser } from 'mailparser';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  noPostfix,
  noSpamAssassin,
  spamScore,
  startPostfix,
} from '../../../../../scripts/testing/mail-servers.mjs';
import { smtpMailer } from '../../mail/smtp.js';
import { makeLetter } from '../../testing/letters.js';
import { ORIGIN, practice } from '../../testing/site.mjs';
import { startSmtp } from '../../testing/smtp.js';
import { readLetter } from '../folder/read-letter.js';
import type { FrozenLetter } from '../frozen-letter.js';
import { composeLetter } from './compose-letter.js';

const EXAMPLES = fileURLToPath(new URL('../../../../../examples/', import.meta.url));
const DOMAIN = 'quietpine.example.com';
const WAIT_MS = 60_000;
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

async function exampleLetter(folder: string, name: string): Promise<FrozenLetter> {
  const found = await readLetter(`${EXAMPLES}${folder}/content`, name);
  if (!found) throw new Error(`There is no letter ${name}.`);
  return found.letter;
}

/** Sends a letter through Postfix. Returns it as it was delivered, to each person. */
async function sendThroughPostfix(content: FrozenLetter, people: number): Promise<string[]> {
  const postfix = await startPostfix({ domain: DOMAIN, selector: 'news2026', privateKey: keys.privateKey });
  onTestFinished(() => postfix.stop());
  const { store, send } = await makeLetter(people, { content });
  send({ host: '127.0.0.1', port: postfix.port, ignoreTLS: true });
  await expect
    .poll(async () => (await store.findLetter(content.name))?.state, { timeout: WAIT_MS })
    .toBe('sent');
  await expect.poll(async () => (await postfix.names()).length, { timeout: WAIT_MS }).toBe(people);
  return Promise.all((await postfix.names()).map((name) => postfix.read(name)));
}

/** Verifies the signature with a different implementation than the one that signed. */
async function verify(raw: string) {
  const { results } = await dkimVerify(raw, {
    resolver: async () => [[`v=DKIM1; k=rsa; p=${keys.publicKey.toString('base64')}`]],
  });
  const [first] = results as { status: { result: string }; signingHeaders?: { keys: string } }[];
  return {
    result: first?.status.result,
    headers: first?.signingHeaders?.keys.toLowerCase().split(/\s*:\s*/),
  };
}

describe.skipIf(noPostfix !== undefined)(`Postfix with OpenDKIM${noPostfix ? ` (${noPostfix})` : ''}`, () => {
  it('delivers a letter once to each person, signed with all headers of a list', {
    timeout: 120_000,
  }, async () => {
    const letter = await exampleLetter('practice-site', 'first-frost');
    const delivered = await sendThroughPostfix(letter, 12);
    const mails = await Promise.all(delivered.map((raw) => simpleParser(raw)));
    const recipients = mails.map(({ headers }) => headers.get('delivered-to'));
    expect(new Set(recipients).size).toBe(12);
    for (const [i, raw] of delivered.entries()) {
      const { result, headers } = await verify(raw);
      expect(result).toBe('pass');
      expect(headers).toEqual(
        expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'from', 'subject']),
      );
      const { html, text, subject } = mails[i] ?? {};
      expect(subject).toBe(letter.versions[letter.defaultLanguage]?.subject);
      expect(`${html}${text}`).not.toContain('.invalid');
    }
    expect(
      (await verify(delivered[0]?.replace('unsubscribe?token=', 'unsubscribe?token=x') ?? '')).result,
    ).not.toBe('pass');
  });
});

describe.skipIf(noSpamAssassin !== undefined)(
  `SpamAssassin${noSpamAssassin ? ` (${noSpamAssassin})` : ''}`,
  () => {
    it.each([
      ['practice-site', 'first-frost'],
      ['practice-site', 'ginger-tea'],
    ])('gives the letter of %s, %s, a score under 1', { timeout: 120_000 }, async (folder, name) => {
      const { score, tests } = await spamScore(await raw(await exampleLetter(folder, name)));
      expect(score, tests).toBeLessThan(1);
    });
  },
);

/** A letter to one person, as a mail server on the internet delivers it. */
async function raw(letter: FrozenLetter): Promise<string> {
  const { received, transport } = await startSmtp();
  const mailer = smtpMailer({ ...transport, from: `newsletter@${DOMAIN}` });
  const mail = composeLetter(
    letter,
    { subscriber: 'ada', email: 'ada@example.org', locale: 'en' },
    {
      leaveUrl: `${ORIGIN}/newsletter/unsubscribe?token=1`,
      manageUrl: `${ORIGIN}/newsletter/manage?token=1`,
    },
    { practice, origin: ORIGIN },
  );
  await mailer.send?.(mail, AbortSignal.timeout(WAIT_MS));
  mailer.close?.();
  return `Received: from mail.${DOMAIN} (mail.${DOMAIN} [192.0.2.10])\r\n\tby mx.example.org (Postfix) with ESMTPS id 1\r\n\tfor <ada@example.org>; ${new Date().toUTCString().replace('GMT', '+0000')}\r\n${received[0]?.raw}`;
}
