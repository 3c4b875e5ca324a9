import { expect, it } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { isBounceAddress, readReturnPath, returnPath } from './return-path.js';

const SECRET = 'a secret of the list';
const LETTER = '0195a1b2-c3d4-7e5f-8a6b-0123456789ab';

it('names the copy of an email, also after a mail server has changed its case', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uuid(), fc.option(fc.nat(30_000_000), { nil: undefined }), async (id, number) => {
      const of = number === undefined ? { mail: id } : { letter: id, number };
      const path = (await returnPath('newsletter-bounces@example.com', SECRET, of)) ?? '';
      expect(path).toMatch(/^newsletter-bounces\+[a-z0-9]+@example\.com$/);
      expect(path.indexOf('@')).toBeLessThanOrEqual(64);
      expect(await readReturnPath(SECRET, path)).toEqual(of);
      expect(await readReturnPath(SECRET, path.toUpperCase())).toEqual(of);
    }),
  );
});

it('cannot be made without the secret, or from that of another copy', async () => {
  const path = (await returnPath('bounces@example.com', SECRET, { letter: LETTER, number: 7 })) ?? '';
  expect(await readReturnPath('another secret', path)).toBeUndefined();
  expect(await readReturnPath(SECRET, path.replace('7@', '8@'))).toBeUndefined();
  expect(await readReturnPath(SECRET, path.replace('7@', '@'))).toBeUndefined();
  for (let i = path.indexOf('+') + 1; i < path.indexOf('@'); i++) {
    const changed = path.slice(0, i) + (path[i] === 'a' ? 'b' : 'a') + path.slice(i + 1);
    // The last character of the id has unused bits.
    if (i !== path.indexOf('+') + 26) expect(await readReturnPath(SECRET, changed)).toBeUndefined();
  }
});

it.each([
  '',
  'bounces@example.com',
  'bounces+token@example.com',
  `bounces+${'a'.repeat(39)}@example.com`,
  '+@',
])('does not identify a copy in %j', async (address) =>
  expect(await readReturnPath(SECRET, address)).toBeUndefined(),
);

it('is left out for ids that aren’t UUIDs', async () => {
  expect(await returnPath('bounces@example.com', SECRET, { letter: '12', number: 1 })).toBeUndefined();
});

it('needs a bounce address with room for the token', () => {
  expect(isBounceAddress('bounces@example.com')).toBe(true);
  expect(isBounceAddress('newsletter-bounces@mail.example.com')).toBe(true);
  for (const address of [
    'bounces',
    'bounces@localhost',
    'a+b@example.com',
    `${'a'.repeat(19)}@example.com`,
    'a b@example.com',
  ]) {
    expect(isBounceAddress(address)).toBe(false);
  }
});
