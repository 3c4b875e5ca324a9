import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EditorServer, serveEditor } from '@tendwell/editor/node';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addAuthenticator } from './support/authenticator.ts';
import { violations } from './support/axe.ts';
import { launch } from './support/browser.js';
import { removeEdited } from './support/editor.ts';

let folder: string;
let server: EditorServer;
let browser: Browser;
const mails: { readonly to: string; readonly text: string }[] = [];
const errors: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tendwell-sign-in-'));
  await cp(path.join(import.meta.dirname, '../content'), path.join(folder, 'content'), { recursive: true });
  server = await serveEditor({
    content: path.join(folder, 'content'),
    signIn: { people: ['nora@example.com'], sendMail: async (mail) => mails.push(mail) },
    now: () => new Date('2026-11-30T15:00:00Z'),
    log: () => {},
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (folder) await removeEdited(folder);
});

async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  return browser.newContext({ locale: 'en-US', viewport: { width: 360, height: 740 }, ...options });
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|trusted-types/i.test(message.text()))
      errors.push(message.text());
  });
  return page;
}

/** Asks for a link on a page that is open, and waits for it. */
async function askForLink(page: Page, labels: { email: string; send: string }): Promise<string> {
  const before = mails.length;
  await page.getByLabel(labels.email).fill('nora@example.com');
  await page.getByRole('button', { name: labels.send }).click();
  const mail = await vi.waitFor(
    () => {
      const last = mails[before];
      if (!last) throw new Error('no mail yet');
      return last;
    },
    { timeout: 30_000 },
  );
  return /^http:\S+$/m.exec(mail.text)?.[0] ?? '';
}

it('signs in with a link, without JavaScript, in the language that was chosen', async () => {
  const context = await newContext({ javaScriptEnabled: false });
  const page = await newPage(context);
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  const link = await askForLink(page, { email: 'E-Mail-Adresse', send: 'Link schicken' });
  await page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' }).waitFor();
  await page.goto(link);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL(`${new URL(server.url).origin}/`);
  expect((await context.cookies()).map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toContainEqual({
    httpOnly: true,
    sameSite: 'Strict',
  });
  await page.goto(link);
  await page.getByRole('heading', { name: 'Dieser Link wurde schon benutzt' }).waitFor();
  await context.close();
});

it('adds a passkey, signs in with it, and removes it; every page is accessible', async () => {
  const context = await newContext();
  const page = await newPage(context);
  const { devtools, authenticatorId } = await addAuthenticator(page);

  await page.goto(server.url);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const link = await askForLink(page, { email: 'Email', send: 'Send the link' });
  expect(await violations(page)).toEqual([]);

  // Another browser, which has not requested it.
  const other = await newContext();
  const elsewhere = await newPage(other);
  await elsewhere.goto(link);
  await elsewhere.getByRole('heading', { name: 'You asked for this link in another browser' }).waitFor();
  expect(await violations(elsewhere)).toEqual([]);
  await other.close();

  await page.goto(link);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('heading', { level: 1, name: 'Account' }).waitFor();
  await page.getByText('You have no passkeys yet.').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('nora@example.com');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('status').filter({ hasText: 'The passkey was added.' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: /^Rename / }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('My phone');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Rename My phone' }).waitFor();

  // The device has one already.
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('alert').filter({ hasText: 'already has a passkey' }).waitFor();

  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);

  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Remove My phone' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('You have no passkeys yet.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'This device' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('alert').filter({ hasText: 'The passkey didn’t work.' }).waitFor();
  expect(await violations(page)).toEqual([]);

  // After the session has ended, the page redirects to signing in.
  await page.goto(`${new URL(server.url).origin}/`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Send the link' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
