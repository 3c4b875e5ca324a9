import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account } from '../../api/account.js';
import { Authenticator, type Ceremony } from '../../testing/authenticator.js';
import { SignInSite } from '../../testing/sign-in-site.js';

let site: SignInSite;
let cookie: string;

beforeEach(async () => {
  site = await SignInSite.start();
  cookie = await site.signIn();
});
afterEach(() => site[Symbol.asyncDispose]());

interface AddOptions {
  readonly challenge: string;
  readonly rp: { readonly id: string };
  readonly user: { readonly id: string };
  readonly excludeCredentials: readonly { readonly id: string }[];
}

const addOptions = async (by = cookie) =>
  (await (await site.send('POST', 'api/passkeys/options', { cookie: by, body: {} })).json()) as AddOptions;

const challenge = async () => {
  const response = await site.send('POST', 'sign-in/passkey/options', { body: {} });
  return ((await response.json()) as { challenge: string }).challenge;
};

const ceremony = (given: string): Ceremony => ({
  challenge: given,
  origin: 'https://edit.example.com',
  rpId: 'edit.example.com',
});

/** Adds a passkey. @returns it with the handle of its person. */
async function add(authenticator = new Authenticator(), by = cookie) {
  const { challenge: given, user } = await addOptions(by);
  const response = await site.send('POST', 'api/passkeys', {
    cookie: by,
    body: authenticator.create(ceremony(given)),
  });
  expect(response.status).toBe(200);
  return { authenticator, handle: user.id };
}

const account = async (by = cookie) =>
  (await (await site.get('api/account', { cookie: by })).json()) as Account;
const signIn = (body: unknown) => site.send('POST', 'sign-in/passkey', { body });

describe('a passkey', () => {
  test.each([-7, -8, -257] as const)('signs in its person, with the algorithm %d', async (algorithm) => {
    const { authenticator, handle } = await add(new Authenticator(algorithm));
    const response = await signIn(authenticator.get(ceremony(await challenge()), handle));
    expect(response.status).toBe(200);
    const set = response.headers.get('set-cookie') ?? '';
    expect(set).toMatch(
      /^__Host-tendwell-editor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=\d+$/,
    );
    const state = await site.get('api/session', { cookie: set.split(';')[0] ?? '' });
    expect(await state.json()).toMatchObject({ isSignedIn: true, email: 'nora@example.com' });
  });

  test('is for the host name of the editor, and for one person', async () => {
    const first = await addOptions();
    expect(first).toMatchObject({
      rp: { id: 'edit.example.com' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const { authenticator, handle } = await add();
    const second = await addOptions();
    expect(second.user.id).toBe(handle);
    expect(second.excludeCredentials.map(({ id }) => id)).toEqual([authenticator.id.toString('base64url')]);
    expect((await addOptions(await site.signIn('ben@example.com'))).user.id).not.toBe(handle);
  });

  test('is listed with its last use, renamed, and removed', async () => {
    const { authenticator, handle } = await add();
    site.time += 60_000;
    await signIn(authenticator.get(ceremony(await challenge()), handle));
    const id = authenticator.id.toString('base64url');
    expect((await account()).passkeys).toEqual([
      { id, name: 'Phone', createdAt: '2026-03-02T12:00:00.000Z', usedAt: '2026-03-02T12:01:00.000Z' },
    ]);
    await site.send('PUT', `api/passkeys/${id}`, { cookie, body: { name: '  Key on the desk ' } });
    expect((await account()).passkeys?.[0]?.name).toBe('Key on the desk');
    expect((await site.send('PUT', `api/passkeys/${id}`, { cookie, body: { name: ' ' } })).status).toBe(403);
    expect((await site.send('DELETE', `api/passkeys/${id}`, { cookie })).status).toBe(200);
    expect((await account()).passkeys).toEqual([]);
    expect((await signIn(authenticator.get(ceremony(await challenge()), handle))).status).toBe(403);
  });

  test('is announced to its person by email', async () => {
    await add();
    await vi.waitFor(
      () => expect(site.mails.at(-1)?.subject).toBe('A passkey was added for edit.example.com'),
      {
        timeout: 15_000,
      },
    );
    expect(site.mails.at(-1)).toMatchObject({
      to: 'nora@example.com',
      text: expect.stringContaining('“Phone”'),
    });
  });

  test('survives a restart, but not the removal of its person from the options', async () => {
    const { authenticator, handle } = await add();
    site.restart();
    expect((await signIn(authenticator.get(ceremony(await challenge()), handle))).status).toBe(200);
    site.restart(['ben@example.com']);
    expect((await signIn(authenticator.get(ceremony(await challenge()), handle))).status).toBe(403);
  });

  test('has its counter checked, if the authenticator counts', async () => {
    const { authenticator, handle } = await add();
    const use = async (counter: number) =>
      (await signIn(authenticator.get({ ...ceremony(await challenge()), counter }, handle))).status;
    expect([await use(1), await use(5)]).toEqual([200, 200]);
    // A copied key has a counter of its own.
    expect([await use(5), await use(4), await use(0)]).toEqual([403, 403, 403]);
    expect(site.logged.at(-1)?.message).toContain('copied');
    expect(await use(6)).toBe(200);
  });
});

const HOSTILE: readonly (readonly [string, (good: Ceremony) => Ceremony])[] = [
  ['another origin', (good) => ({ ...good, origin: 'https://evil.example' })],
  ['a subdomain', (good) => ({ ...good, origin: 'https://x.edit.example.com' })],
  ['the domain above', (good) => ({ ...good, origin: 'https://example.com', rpId: 'example.com' })],
  ['http', (good) => ({ ...good, origin: 'http://edit.example.com' })],
  ['another port', (good) => ({ ...good, origin: 'https://edit.example.com:8443' })],
  ['an origin with a slash', (good) => ({ ...good, origin: 'https://edit.example.com/' })],
  ['another rpId', (good) => ({ ...good, rpId: 'evil.example' })],
  ['no rpId', (good) => ({ ...good, rpId: '' })],
  ['nobody there', (good) => ({ ...good, flags: 0x04 })],
  ['nobody verified', (good) => ({ ...good, flags: 0x01 })],
  ['a challenge that was not given out', (good) => ({ ...good, challenge: 'A'.repeat(43) })],
  ['an empty challenge', (good) => ({ ...good, challenge: '' })],
  ['a frame of another site', (good) => ({ ...good, clientData: { crossOrigin: true } })],
  ['a page around it', (good) => ({ ...good, clientData: { topOrigin: 'https://evil.example' } })],
  ['no challenge', (good) => ({ ...good, clientData: { challenge: undefined } })],
  ['a challenge in a list', (good) => ({ ...good, clientData: { challenge: [good.challenge] } })],
  ['another ceremony', (good) => ({ ...good, type: 'payment.get' })],
];

describe('signing in is refused', () => {
  test.each(HOSTILE)('with %s', async (_, change) => {
    const { authenticator, handle } = await add();
    const body = authenticator.get(change(ceremony(await challenge())), handle);
    const response = await signIn(body);
    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.json()).toEqual({
      code: 'not-allowed',
      message: 'This passkey does not work here. Ask for a link by email.',
    });
  });

  test('with an answer that was sent before', async () => {
    const { authenticator, handle } = await add();
    const body = authenticator.get(ceremony(await challenge()), handle);
    expect((await signIn(body)).status).toBe(200);
    expect((await signIn(body)).status).toBe(403);
  });

  test('with a challenge that is too old', async () => {
    const { authenticator, handle } = await add();
    const body = authenticator.get(ceremony(await challenge()), handle);
    site.time += 5 * 60_000;
    expect((await signIn(body)).status).toBe(403);
  });

  test('with a challenge for adding a passkey', async () => {
    const { authenticator, handle } = await add();
    const { challenge: given } = await addOptions();
    expect((await signIn(authenticator.get(ceremony(given), handle))).status).toBe(403);
  });

  test('with the passkey of somebody else', async () => {
    const { authenticator, handle } = await add();
    const ben = await add(new Authenticator(), await site.signIn('ben@example.com'));
    const other = authenticator.get(ceremony(await challenge()), ben.handle);
    expect((await signIn(other)).status).toBe(403);
    // The signature of one key, under the name of another.
    const forged = ben.authenticator.get(ceremony(await challenge()), handle);
    expect((await signIn({ ...forged, id: authenticator.id.toString('base64url') })).status).toBe(403);
  });

  test.each([
    ['signature', ''],
    ['signature', 'AAAA'],
    ['signature', 1],
    ['authenticatorData', ''],
    ['authenticatorData', 'AAAA'],
    ['clientData', 'e30'],
    ['clientData', 'bnVsbA'],
    ['clientData', 'W10'],
    ['clientData', '_w'],
    ['clientData', 'not base64url!'],
    ['clientData', null],
    ['id', 'AAAA'],
    ['id', '__proto__'],
    ['id', null],
    ['userHandle', null],
    ['userHandle', ''],
  ])('with a broken %s: %j', async (key, value) => {
    const { authenticator, handle } = await add();
    const body = { ...authenticator.get(ceremony(await challenge()), handle), [key]: value };
    expect((await signIn(body)).status).toBe(403);
  });

  test('after too many attempts', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 21; i += 1) statuses.push((await signIn({})).status);
    expect(statuses.at(0)).toBe(403);
    expect(statuses.at(-1)).toBe(429);
  });

  test('for a request of another site', async () => {
    const response = await site.post('sign-in/passkey', {}, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });
});

describe('adding a passkey is refused', () => {
  const adding = (body: unknown, by = cookie) => site.send('POST', 'api/passkeys', { cookie: by, body });

  test.each(HOSTILE)('with %s', async (_, change) => {
    const { challenge: given } = await addOptions();
    expect((await adding(new Authenticator().create(change(ceremony(given))))).status).toBe(403);
    expect((await account()).passkeys).toEqual([]);
  });

  test('without a session, or with the challenge of another session', async () => {
    const { challenge: given } = await addOptions();
    const body = new Authenticator().create(ceremony(given));
    expect((await adding(body, '')).status).toBe(401);
    expect((await adding(body, await site.signIn('ben@example.com'))).status).toBe(403);
    // The attempt has used the challenge up.
    expect((await adding(body)).status).toBe(403);
  });

  test('with a challenge for signing in', async () => {
    expect((await adding(new Authenticator().create(ceremony(await challenge())))).status).toBe(403);
  });

  test('if somebody has it already', async () => {
    const { authenticator } = await add();
    const ben = await site.signIn('ben@example.com');
    const { challenge: given } = await addOptions(ben);
    expect((await adding(authenticator.create(ceremony(given)), ben)).status).toBe(403);
  });

  test.each([
    ['id', 'AAAA'],
    ['publicKey', ''],
    ['publicKey', 'AAAA'],
    ['algorithm', -257],
    ['algorithm', -65535],
    ['algorithm', 0],
    ['algorithm', null],
    ['name', ''],
    ['name', 5],
    ['authenticatorData', 'AAAA'],
  ])('with a broken %s: %j', async (key, value) => {
    const { challenge: given } = await addOptions();
    const body = { ...new Authenticator().create(ceremony(given)), [key]: value };
    expect((await adding(body)).status).toBe(403);
  });

  test('beyond 20 of a person', async () => {
    for (let i = 0; i < 20; i += 1) await add(new Authenticator(-8));
    const { challenge: given } = await addOptions();
    expect((await adding(new Authenticator(-8).create(ceremony(given)))).status).toBe(403);
  });
});

test('the passkeys of somebody else cannot be seen, renamed, or removed', async () => {
  const { authenticator } = await add();
  const ben = await site.signIn('ben@example.com');
  const path = `api/passkeys/${authenticator.id.toString('base64url')}`;
  expect((await account(ben)).passkeys).toEqual([]);
  expect((await site.send('PUT', path, { cookie: ben, body: { name: 'Mine' } })).status).toBe(404);
  expect((await site.send('DELETE', path, { cookie: ben })).status).toBe(404);
  expect((await account()).passkeys).toMatchObject([{ name: 'Phone' }]);
});
