import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '../api/account.js';
import { createEditor } from '../editor.js';
import { SignInSite } from '../testing/sign-in-site.js';

const MINUTE_MS = 60_000;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';

let site: SignInSite;

beforeEach(async () => {
  site = await SignInSite.start();
});
afterEach(() => site[Symbol.asyncDispose]());

const post = (...args: Parameters<SignInSite['post']>) => site.post(...args);
const overview = (cookie: string) => site.get('api/site', { cookie });
const account = async (cookie: string) =>
  (await (await site.get('api/account', { cookie })).json()) as Account;

test('signs in with a link that was sent, and records who changes something', async () => {
  const cookie = await site.signIn();
  expect((await overview(cookie)).status).toBe(200);
  const state = await site.get('api/session', { cookie });
  expect(await state.json()).toEqual({ isSignedIn: true, email: 'nora@example.com', mode: 'server' });
  await site.send('PUT', 'api/files/pages/about.md', {
    cookie,
    body: { text: '---\ntitle: About\n---\n', version: null },
  });
  const history = await site.get('api/history', { cookie });
  expect(await history.json()).toMatchObject([{ by: 'nora@example.com' }]);
});

test('sets a cookie that scripts and other sites cannot use', async () => {
  const response = await post('sign-in/confirm', { token: await site.askForLink() });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/');
  expect(response.headers.get('set-cookie')).toMatch(
    /^__Host-tendwell-editor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=2592000$/,
  );
});

test('answers the same for unknown addresses, and sends them nothing', async () => {
  const known = await post('sign-in', { email: 'ben@example.com' });
  const unknown = await post('sign-in', { email: 'eve@example.com' });
  expect(unknown.status).toBe(known.status);
  const cookie = /^__Host-tendwell-sign-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=900$/;
  for (const { headers } of [known, unknown]) expect(headers.get('set-cookie')).toMatch(cookie);
  expect(await unknown.text()).toBe(await known.text());
  await site.askForLink('nora@example.com');
  expect(site.mails.map(({ to }) => to)).not.toContain('eve@example.com');
});

describe('a link', () => {
  /** The heading of its page, opened in the browser that has asked for it, or in another one. */
  async function opened(token: string, cookie = ''): Promise<{ heading: string; status: number }> {
    const response = await site.get(`sign-in/confirm?token=${token}`, { cookie });
    expect(response.headers.get('set-cookie')).toBeNull();
    return { heading: /<h1>(.*)<\/h1>/.exec(await response.text())?.[1] ?? '', status: response.status };
  }

  test('works once, and is explained afterwards', async () => {
    const token = await site.askForLink();
    expect((await post('sign-in/confirm', { token })).status).toBe(303);
    const again = await post('sign-in/confirm', { token });
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('already used');
    expect(await opened(token)).toEqual({ heading: 'This link was already used', status: 400 });
  });

  test('works for 15 minutes, and is explained afterwards', async () => {
    const token = await site.askForLink();
    site.time += 15 * MINUTE_MS;
    const late = await post('sign-in/confirm', { token });
    expect(late.status).toBe(400);
    expect(await late.text()).toContain('has expired');
    expect((await opened(token)).heading).toBe('This link has expired');
    site.time += 25 * 60 * MINUTE_MS;
    expect((await opened(token)).heading).toBe('This link doesn’t work');
  });

  test('does not sign in when it is only opened, as mail scanners do', async () => {
    const token = await site.askForLink();
    await opened(token);
    expect((await post('sign-in/confirm', { token })).status).toBe(303);
  });

  test('is explained in another browser than the one that asked for it', async () => {
    const asked = await post('sign-in', { email: 'nora@example.com' });
    const cookie = asked.headers.get('set-cookie')?.split(';')[0] ?? '';
    const token = await site.askForLink('nora@example.com', { cookie });
    expect(await opened(token, cookie)).toEqual({ heading: 'Sign in', status: 200 });
    const elsewhere = { heading: 'You asked for this link in another browser', status: 200 };
    expect(await opened(token)).toEqual(elsewhere);
    expect(await opened(token, `${cookie.slice(0, -1)}x`)).toEqual(elsewhere);
    expect((await post('sign-in/confirm', { token })).status).toBe(303);
  });

  test.each(['', 'x', 'x'.repeat(43), '%22%3E%3Cscript%3E'])(
    'that is broken has a page that helps: %s',
    async (token) => {
      const response = await site.get(`sign-in/confirm?token=${token}`);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain('This link doesn’t work');
      expect(text).toContain('href="/sign-in"');
      expect(text).not.toContain('"><script>');
    },
  );
});

describe('the pages and emails', () => {
  test('are in the language of the browser', async () => {
    const response = await site.get('sign-in', { 'accept-language': 'de-CH,en;q=0.5' });
    const text = await response.text();
    expect(text).toContain('<html lang="de-CH" dir="ltr">');
    expect(text).toContain('Link schicken');
    await site.askForLink('nora@example.com', { 'accept-language': 'ar' });
    expect(site.mails[0]?.subject).toBe('تسجيل الدخول لتحرير edit.example.com');
    expect(site.mails[0]?.html).toContain('<html lang="ar" dir="rtl">');
  });

  test('stay in the language that somebody has chosen', async () => {
    const page = await (await site.get('sign-in?lang=fr', { 'accept-language': 'de' })).text();
    expect(page).toContain('action="/sign-in?lang=fr"');
    await post('sign-in?lang=fr', { email: 'ben@example.com' }, { 'accept-language': 'de' });
    await site.askForLink('nora@example.com');
    const [mail] = site.mails.filter(({ to }) => to === 'ben@example.com');
    expect(mail?.text).toMatch(/^https:\/\/edit\.example\.com\/sign-in\/confirm\?token=[\w-]{43}&lang=fr$/m);
    const url = new URL(/https:\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    const link = await (await site.get(`${url.pathname.slice(1)}${url.search}`)).text();
    expect(link).toContain('<html lang="fr"');
    expect(link).toContain('action="/sign-in/confirm?lang=fr"');
  });

  test('link to every language, with the link that was sent', async () => {
    const token = await site.askForLink();
    const text = await (await site.get(`sign-in/confirm?token=${token}`)).text();
    const links = [...text.matchAll(/href="(\?[^"]*)"/g)].map(
      ([, href]) => new URLSearchParams(href?.replaceAll('&amp;', '&')),
    );
    expect(links.map((query) => query.get('lang'))).toEqual(['de', 'en', 'es', 'fr', 'ar', 'zh']);
    expect(links.every((query) => query.get('token') === token)).toBe(true);
  });

  test('have the same link as text and as HTML', async () => {
    const token = await site.askForLink();
    const [mail] = site.mails;
    expect(mail?.text).toContain(`https://edit.example.com/sign-in/confirm?token=${token}\n`);
    expect(mail?.html).toContain(`href="https://edit.example.com/sign-in/confirm?token=${token}"`);
  });
});

describe('attempts', () => {
  test('to get links are limited by person, without revealing it', async () => {
    for (let i = 0; i < 3; i += 1) await site.askForLink();
    expect((await post('sign-in', { email: 'nora@example.com' })).status).toBe(200);
    await site.askForLink('ben@example.com');
    expect(site.mails).toHaveLength(4);
    site.time += 15 * MINUTE_MS;
    await site.askForLink();
  });

  test('to get links are limited by address', async () => {
    for (let i = 0; i < 10; i += 1) await post('sign-in', { email: `p${i}@example.com` });
    const refused = await post('sign-in', { email: 'a@example.com' }, { 'accept-language': 'es' });
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Espere 15 minutos');
    expect((await post('sign-in', { email: 'a@example.com' }, {}, '203.0.113.2')).status).toBe(200);
  });

  test('to guess a link are limited', async () => {
    for (let i = 0; i < 20; i += 1) {
      expect((await post('sign-in/confirm', { token: 'x'.repeat(43) })).status).toBe(400);
    }
    expect((await post('sign-in/confirm', { token: await site.askForLink() })).status).toBe(429);
  });
});

describe('a session', () => {
  test('survives a restart', async () => {
    const cookie = await site.signIn();
    site.restart();
    expect((await overview(cookie)).status).toBe(200);
  });

  test('ends after a week without use', async () => {
    const cookie = await site.signIn();
    site.time += 7 * 24 * 60 * MINUTE_MS;
    expect((await overview(cookie)).status).toBe(401);
  });

  test('ends when its person is removed from the options', async () => {
    const cookie = await site.signIn();
    site.restart(['ben@example.com']);
    expect((await overview(cookie)).status).toBe(401);
  });

  test('can be ended from another one of the same person, and not by others', async () => {
    const [lost, own, other] = [
      await site.signIn(undefined, { 'user-agent': FIREFOX }),
      await site.signIn(),
      await site.signIn('ben@example.com'),
    ];
    const { sessions, people, email } = await account(own);
    expect({ people, email }).toEqual({
      people: ['ben@example.com', 'nora@example.com'],
      email: 'nora@example.com',
    });
    expect(sessions.map(({ device, isCurrent }) => [device, isCurrent])).toEqual([
      ['', true],
      ['Firefox, Windows', false],
    ]);
    const end = (cookie: string) => site.send('DELETE', `api/sessions?id=${sessions[1]?.id}`, { cookie });
    await end(other);
    expect((await overview(lost)).status).toBe(200);
    await end(own);
    expect((await overview(lost)).status).toBe(401);
    expect((await overview(own)).status).toBe(200);
    expect((await account(other)).sessions).toHaveLength(1);
  });

  test('can be ended with all others of the same person', async () => {
    const [one, own, other] = [
      await site.signIn(),
      await site.signIn(),
      await site.signIn('ben@example.com'),
    ];
    const response = await site.send('DELETE', 'api/sessions?id=all', { cookie: own });
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await overview(one)).status).toBe(401);
    expect((await overview(own)).status).toBe(401);
    expect((await overview(other)).status).toBe(200);
  });

  test('says when it was last used', async () => {
    const cookie = await site.signIn();
    site.time += 120 * MINUTE_MS;
    await overview(cookie);
    expect((await account(cookie)).sessions[0]).toMatchObject({
      createdAt: '2026-03-02T12:00:00.000Z',
      seenAt: '2026-03-02T14:00:00.000Z',
    });
  });
});

test('refuses forms of other sites', async () => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    expect((await post('sign-in', { email: 'nora@example.com' }, headers)).status).toBe(403);
  }
});

test('is not made for an address that others can reach without signing in, or without HTTPS', () => {
  const { content } = site;
  expect(() => createEditor({ content, origin: 'https://edit.example.com' })).toThrow(TypeError);
  const signIn = { people: [], sendMail: async () => {} };
  expect(() => createEditor({ content, origin: 'http://edit.example.com', signIn })).toThrow(TypeError);
});
