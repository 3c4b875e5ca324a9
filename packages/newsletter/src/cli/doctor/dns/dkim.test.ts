import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDkim } from './dkim.js';

const NAME = 'news._domainkey.example.com';
const rsa = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits }).publicKey;
const p = (key = KEY, type: 'spki' | 'pkcs1' = 'spki') =>
  key.export({ type, format: 'der' } as never).toString('base64');
const KEY = rsa(2048);
const found = (...texts: string[]) => checkDkim(NAME, texts).map(({ state, what }) => `${state} ${what}`);

describe('DKIM', () => {
  it.each([
    `v=DKIM1; k=rsa; p=${p()}`,
    `v=DKIM1;k=rsa;t=s;p=${p()}`,
    `k=rsa; p=${p()};`,
    `v=DKIM1; h=sha256; k=rsa; s=email; p=${p().replace(/(.{64})/g, '$1 ')}`,
    `v=DKIM1; p=${p(KEY, 'pkcs1')}`,
  ])('takes a key, however it is written', (record) => {
    expect(found('unrelated', record)).toEqual([`ok DKIM: there is a key of 2048 bits at ${NAME}.`]);
  });

  it('takes the short keys of Ed25519', () => {
    // The example of RFC 8463.
    expect(found('v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')).toEqual([
      `ok DKIM: there is a key of ed25519 at ${NAME}.`,
    ]);
  });

  it('takes the key of RFC 6376, and wishes for a longer one', () => {
    const key =
      'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB';
    expect(found(`v=DKIM1; p=${key}`)).toEqual([
      `ok DKIM: there is a key of 1024 bits at ${NAME}.`,
      'note DKIM: 1024 bits are few today.',
    ]);
  });

  it.each([
    [[], `fix DKIM: there is no key at ${NAME}.`],
    [['v=spf1 -all'], `fix DKIM: there is no key at ${NAME}.`],
    [['v=DKIM1; k=rsa; p='], `fix DKIM: the key at ${NAME} was taken back (p= is empty).`],
    [['v=DKIM1; k=rsa'], `fix DKIM: the record at ${NAME} holds no key (p=).`],
    [['v=DKIM1 k=rsa p=abc'], `fix DKIM: the record at ${NAME} must begin with v=DKIM1.`],
    [[`k=rsa; v=DKIM1; p=${p()}`], `fix DKIM: the record at ${NAME} must begin with v=DKIM1.`],
    [[`v=DKIM1; p=${p().slice(0, 200)}`], `fix DKIM: the key at ${NAME} is damaged.`],
    [[`v=DKIM1; p="${p()}"`], `fix DKIM: the key at ${NAME} is damaged.`],
    [[`v=DKIM1; k=ed25519; p=${p()}`], `fix DKIM: the key at ${NAME} is damaged.`],
    [[`v=DKIM1; p=${p()}; p=${p()}`], `fix DKIM: the record at ${NAME} cannot be read: "p=" is in it twice.`],
    [[`v=DKIM1; p=${p()}`, `v=DKIM1; p=${p()}`], `fix DKIM: there are 2 keys at ${NAME}.`],
    [
      [`v=DKIM1; p=${p(rsa(512))}`],
      `fix DKIM: the key at ${NAME} has 512 bits; fewer than 1024 do not count.`,
    ],
  ])('says of %.60j what is wrong', (texts, words) => {
    expect(found(...texts)).toEqual([words]);
  });

  it('notes a record that says that it is a test', () => {
    expect(found(`v=DKIM1; t=y:s; p=${p()}`)).toContain(
      'note DKIM: the record says that it is only a test (t=y).',
    );
  });

  it('knows the key that signs from another', () => {
    const record = [`v=DKIM1; p=${p()}`];
    const same = createPublicKey(KEY.export({ type: 'spki', format: 'pem' }));
    expect(checkDkim(NAME, record, same)).toMatchObject([{ state: 'ok' }]);
    expect(checkDkim(NAME, record, rsa(1024))).toMatchObject([
      { state: 'fix', what: expect.stringContaining('not the one') },
    ]);
  });
});
