import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditor, type Editor } from '../editor.js';
import type { SignInMail } from '../options.js';
import { makeFolder } from '../testing/trial-site.js';

const ORIGIN = 'https://edit.example.com';
const START = Date.parse('2026-03-02T12:00:00Z');
const MINUTE_MS = 60_000;

let folder: string;
let editor: Editor;
let mails: SignInMail[];
let time: number;

beforeEach(async () => {
  [folder, mails, time] = [await makeFolder(), [], START];
  editor = newEditor(['Nora@example.com', 'ben@example.com']);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const newEditor = (people: string[]) =>
  createEditor({
    content: join(folder, 'content'),
    origin: ORIGIN,
    signIn: { people, sendMail: async (mail) => mails.push(mail) },
    now: () => new Date(time),
    log: () => {},
  });

const post = (
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
  address = '203.0.113.1',
) =>
  editor.fetch(
    new Request(`${ORIGIN}/${path}`, {
      method: 'POST',
      headers: { origin: ORIGIN, ...headers },
      body: new URLSearchParams(form),
    }),
    { address },
  );
const site = (cookie: string) => editor.fetch(new Request(`${ORIGIN}/api/site`, { headers: { cookie } }));

async function askForLink(email = 'nora@example.com'): Promise<string> {
  const own = () => mails.filter(({ to }) => to === email);
  const before = own().length;
  await post('sign-in', { email });
  await vi.waitFor(() => expect(own().length).toBe(before + 1), { timeout: 15_000 });
  return /token=([\w-]+)/.exec(own().at(-1)?.text ?? '')?.[1] ?? '';
}

async function signIn(email?: string): Promise<string> {
  const response = await post('sign-in/confirm', { token: await askForLink(email) });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

test('signs in with a link that was sent, and names who has changed something', async () => {
  const cookie = await signIn();
  expect((await site(cookie)).status).toBe(200);
  const state = await editor.fetch(new Request(`${ORIGIN}/api/session`, { headers: { cookie } }));
  expect(await state.json()).toEqual({ isSignedIn: true, email: 'nora@example.com', mode: 'server' });
  await editor.fetch(
    new Request(`${ORIGIN}/api/files/pages/about.md`, {
      method: 'PUT',
      headers: { cookie, origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({ text: '---\ntitle: About\n---\n', version: null }),
    }),
  );
  const history = await editor.fetch(new Request(`${ORIGIN}/api/history`, { headers: { cookie } }));
  expect(await history.json()).toMatchObject([{ by: 'nora@example.com' }]);
});

test('sets a cookie that scripts and other sites cannot use', async () => {
  const response = await post('sign-in/confirm', { token: await askForLink() });
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
  expect(await unknown.text()).toBe(await known.text());
  await askForLink('nora@example.com');
  expect(mails.map(({ to }) => to)).not.toContain('eve@example.com');
});

describe('a link', () => {
  test('works once', async () => {
    const token = await askForLink();
    expect((await post('sign-in/confirm', { token })).status).toBe(303);
    expect((await post('sign-in/confirm', { token })).status).toBe(400);
  });

  test('works for 15 minutes', async () => {
    const token = await askForLink();
    time += 15 * MINUTE_MS;
    expect((await post('sign-in/confirm', { token })).status).toBe(400);
  });

  test('does not sign in when it is only opened, as mail scanners do', async () => {
    const token = await askForLink();
    const page = await editor.fetch(new Request(`${ORIGIN}/sign-in/confirm?token=${token}`));
    expect(page.headers.get('set-cookie')).toBeNull();
    expect((await post('sign-in/confirm', { token })).status).toBe(303);
  });

  test('shows a hostile token as text', async () => {
    const page = await editor.fetch(new Request(`${ORIGIN}/sign-in/confirm?token=%22%3E%3Cscript%3E`));
    expect(await page.text()).not.toContain('<script>');
  });
});

describe('attempts', () => {
  test('to get links are limited by person, without saying so', async () => {
    for (let i = 0; i < 3; i += 1) await askForLink();
    expect((await post('sign-in', { email: 'nora@example.com' })).status).toBe(200);
    await askForLink('ben@example.com');
    expect(mails).toHaveLength(4);
    time += 15 * MINUTE_MS;
    await askForLink();
  });

  test('to get links are limited by address', async () => {
    for (let i = 0; i < 10; i += 1) await post('sign-in', { email: `p${i}@example.com` });
    expect((await post('sign-in', { email: 'a@example.com' })).status).toBe(429);
    expect((await post('sign-in', { email: 'a@example.com' }, {}, '203.0.113.2')).status).toBe(200);
  });

  test('to guess a link are limited', async () => {
    for (let i = 0; i < 20; i += 1) {
      expect((await post('sign-in/confirm', { token: 'x'.repeat(43) })).status).toBe(400);
    }
    expect((await post('sign-in/confirm', { token: await askForLink() })).status).toBe(429);
  });
});

describe('a session', () => {
  test('lasts over a restart', async () => {
    const cookie = await signIn();
    editor = newEditor(['nora@example.com']);
    expect((await site(cookie)).status).toBe(200);
  });

  test('ends after a week without use', async () => {
    const cookie = await signIn();
    time += 7 * 24 * 60 * MINUTE_MS;
    expect((await site(cookie)).status).toBe(401);
  });

  test('ends when its person is no longer named', async () => {
    const cookie = await signIn();
    editor = newEditor(['ben@example.com']);
    expect((await site(cookie)).status).toBe(401);
  });

  test('can be ended from another one of the same person, and not by others', async () => {
    const [lost, own, other] = [await signIn(), await signIn(), await signIn('ben@example.com')];
    const list = async (cookie: string) =>
      (await editor.fetch(new Request(`${ORIGIN}/api/sessions`, { headers: { cookie } }))).json();
    const { id } = (await list(own)).find((each: { isCurrent: boolean }) => !each.isCurrent);
    const end = (cookie: string) =>
      editor.fetch(
        new Request(`${ORIGIN}/api/sessions?id=${id}`, {
          method: 'DELETE',
          headers: { cookie, origin: ORIGIN },
        }),
      );
    await end(other);
    expect((await site(lost)).status).toBe(200);
    await end(own);
    expect((await site(lost)).status).toBe(401);
    expect((await site(own)).status).toBe(200);
    expect(await list(other)).toHaveLength(1);
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
  const content = join(folder, 'content');
  expect(() => createEditor({ content, origin: 'https://edit.example.com' })).toThrow(TypeError);
  const signIn = { people: [], sendMail: async () => {} };
  expect(() => createEditor({ content, origin: 'http://edit.example.com', signIn })).toThrow(TypeError);
});
