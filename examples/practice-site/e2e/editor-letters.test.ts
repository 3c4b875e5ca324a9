import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewsletterStore, openStore, smtpMailer } from '@tendwell/newsletter';
import { type EditorLetters, editorLetters } from '@tendwell/newsletter/editor';
import type { Browser, Locator, Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorServer, serveEditor } from '../../../packages/editor/dist/node/index.js';
import { violations as axeViolations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { removeEdited } from './support/editor.ts';
import { tabOf } from './support/engines/chromium.ts';
import { KeyboardUser } from './support/keyboard.ts';

const NOW = new Date('2026-11-28T12:00:00-05:00');
const READERS = [0, 1, 2, 3, 4].map((i) => `reader${i}@example.com`);

let folder: string;
let store: NewsletterStore;
let letters: EditorLetters;
let server: EditorServer;
let site: Server;
let smtp: SMTPServer;
let browser: Browser;
const delivered: string[] = [];
/** Emails to the list arrive when it resolves. */
let open = Promise.resolve();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-letters-'));
  const content = join(folder, 'content');
  await cp(new URL('../content', import.meta.url), content, { recursive: true });
  // The site has published everything.
  site = createServer((_request, response) => response.writeHead(200).end());
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      let text = '';
      try {
        for await (const chunk of stream) text += chunk;
      } catch {
        // Whoever has left gets nothing: the connection is closed before the end of the message.
        return;
      }
      await open;
      delivered.push(text);
      if (!text.includes(`To: ${READERS[3]}`)) return done();
      // The email has arrived, but nobody learns of it.
      for (const { session: its, _socket } of smtp.connections) if (its.id === session.id) _socket.destroy();
    },
  });
  smtp.on('error', () => {});
  await Promise.all([
    new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve)),
    new Promise<void>((resolve) => void smtp.listen(0, '127.0.0.1', resolve)),
  ]);
  const practice = join(content, 'practice.yaml');
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  await writeFile(practice, (await readFile(practice, 'utf8')).replace(/^url: .*$/m, `url: ${url}`));
  store = await openStore({ url: `file:${join(folder, 'newsletter.db')}` });
  const consent = { text: 'I agree.', version: 'v1', page: '/', source: undefined };
  const people = READERS.map((email, i) => ({
    ...{ email, locale: 'en', status: 'confirmed' as const, consent },
    createdAt: new Date(NOW.getTime() - (READERS.length - i) * 60_000),
  }));
  await store.importSubscribers(people, { at: NOW });
  const { port } = smtp.server.address() as AddressInfo;
  const mailer = smtpMailer({
    ...{ host: '127.0.0.1', port, secure: false, ignoreTLS: true },
    from: 'letters@ropewalk.example.com',
  });
  const now = () => NOW;
  letters = await editorLetters({ content, store, mailer, sends: true, perHour: 1_000_000, now });
  server = await serveEditor({ content, letters, now });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await letters?.close();
  await store?.close();
  site?.close();
  smtp?.close(() => {});
  await removeEdited(folder);
});

/** What axe finds wrong in the page. Its frame runs no scripts. */
const violations = (page: Page) => axeViolations(page, { iframes: false });

/** Whether the page is wider than a narrow screen. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const mailsTo = (address: string) => delivered.filter((text) => text.includes(`To: ${address}`)).length;

it('takes a letter from its first word to everybody who is still on the list, counts them, and says whose outcome is unknown', async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByText('5 people get your letters.').waitFor();
  expect(await violations(page)).toEqual([]);

  const keyboard = new KeyboardUser(tabOf(page));
  const look = async () => expect(await violations(page)).toEqual([]);
  await keyboard.opensDialog('New letter', { look });
  await page.getByRole('button', { name: 'New letter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Subject').fill('Snow, and a pot of tea');
  await dialog.getByRole('button', { name: 'New letter' }).click();
  const field = page.getByRole('textbox', { name: 'Text', exact: true });
  await field.click();
  await page.keyboard.type('Put the kettle on.');
  // The preview is updated while the user types: what it shows is not saved yet.
  const mail = page.frameLocator('.mail-preview iframe');
  await mail.getByText('Put the kettle on.', { exact: true }).waitFor();
  await page.getByLabel('Dark', { exact: true }).check();
  await page.getByLabel('Computer', { exact: true }).check();
  await mail.getByText('Put the kettle on.', { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Only text').check();
  await page.locator('.mail-text', { hasText: 'Put the kettle on.' }).waitFor();
  await page.locator('.text-bar').getByText('Saved', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Test and send…' }).click();
  const send = page.getByRole('button', { name: 'Send…' });
  await page.getByText('The letter is still a draft.').waitFor();
  expect(await send.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'It is ready' }).click();
  await page.getByText('Nothing to correct.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Email address').fill('nora@example.com');
  await page.getByRole('button', { name: 'Send the test' }).click();
  await page.getByText('The test is on its way to nora@example.com.').waitFor();
  expect(delivered[0]).toContain('Subject: [Test] Snow, and a pot of tea');

  let release = () => {};
  open = new Promise((resolve) => {
    release = resolve;
  });
  await keyboard.opensDialog('Send…', { look });
  await send.click();
  await dialog.getByRole('button', { name: 'Send to 5 people' }).click();
  await page.getByRole('progressbar').waitFor();
  expect(await violations(page)).toEqual([]);
  // The page is closed, and a subscriber unsubscribes, while the first emails are sent.
  await page.goto('about:blank');
  await store.unsubscribeAddress({ email: 'reader4@example.com', at: NOW });
  release();
  await page.goto(`${new URL(server.url).origin}/#/letters/send/snow-and-a-pot-of-tea`);
  const sent = page.locator('.letter-state', { hasText: 'Sent' });
  await sent.waitFor();
  const count = (name: string) =>
    page.locator('.letter-numbers > div', { has: page.getByText(name, { exact: true }) }).locator('dd');
  expect(await count('Sent').textContent()).toBe('3');
  expect(await count('Unknown').textContent()).toBe('1');
  await page.getByText('They may have arrived, and are not sent again', { exact: false }).waitFor();
  expect(await count('Unsubscribed before it was sent').textContent()).toBe('1');
  expect(await count('Waiting').textContent()).toBe('0');
  expect(READERS.map(mailsTo)).toEqual([1, 1, 1, 1, 0]);
  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await isTooWide(page)).toBe(false);
  await page.getByRole('link', { name: 'All letters' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Snow, and a pot of tea' }).getByText('Sent').waitFor();
  expect(await isTooWide(page)).toBe(false);
  expect(problems).toEqual([]);
  await page.close();
});

it('shows the numbers of the list, and addresses only on request, which is recorded', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(server.editor.newLink());
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.goto(`${new URL(server.url).origin}/#/letters/numbers`);
  await page.getByText('Get your letters').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.getByRole('link', { name: 'See addresses…' }).click();
  await page.getByRole('button', { name: 'Show the addresses' }).waitFor();
  expect(await page.getByText('@example.com').count()).toBe(0);
  await page.getByRole('button', { name: 'Show the addresses' }).click();
  await page.getByText('reader0@example.com').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.goto(`${new URL(server.url).origin}/#/publish`);
  await page.getByText('Subscribers’ addresses viewed').waitFor();
  const letterSent = page.getByText('Letter sent: snow-and-a-pot-of-tea', { exact: true });
  await letterSent.waitFor();
  // Only changes of files can be undone.
  const restore = (entry: Locator) => entry.getByRole('button', { name: /^Restore/ }).count();
  expect(await restore(page.getByRole('listitem').filter({ has: letterSent }))).toBe(0);
  const changed = page.getByRole('listitem').filter({ hasText: 'Snow, and a pot of tea (' });
  expect(await restore(changed.first())).toBe(1);
  await page.close();
});

it('chooses who gets a letter by interests, also one that the newsletter no longer has', async () => {
  const file = join(folder, 'content/letters/frost.md');
  const text =
    '---\nsubject: Frost\ndate: 2026-11-28\ndraft: true\ninterests: [walks]\n---\n\nCover the pots.\n';
  await writeFile(file, text);
  const newsletter = join(folder, 'content/newsletter.yaml');
  const before = await readFile(newsletter, 'utf8');
  await writeFile(newsletter, `${before}interests:\n  - { value: hours, label: A change of hours }\n`);
  const page = await browser.newPage();
  await page.goto(server.editor.newLink());
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.goto(`${new URL(server.url).origin}/#/letters/letters/frost.md`);
  const saved = () => readFile(file, 'utf8');
  await page.locator('.details-fields > summary').click();
  await page.getByLabel('A change of hours').check();
  await expect.poll(saved).toMatch(/^interests: \[ ?hours, walks ?\]$/m);
  await page.getByLabel('walks').uncheck();
  await expect.poll(saved).toMatch(/^interests: \[ ?hours ?\]$/m);
  // It is no longer listed once nobody is asked about it.
  await expect.poll(() => page.getByLabel('walks').count()).toBe(0);
  await page.getByLabel('A change of hours').uncheck();
  await expect.poll(saved).toBe(text.replace('interests: [walks]\n', ''));
  await page.close();
  await writeFile(newsletter, before);
});

it('shows an error at the URL of a letter that does not exist', async () => {
  const page = await browser.newPage();
  await page.goto(server.editor.newLink());
  const origin = new URL(server.url).origin;
  for (const name of ['send/no-such-letter', 'letters/no-such-letter.md', 'no-such-page']) {
    await page.goto(`${origin}/#/letters/${name}`);
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    expect(await page.title()).toMatch(/^Page not found – /);
    expect(await page.getByText('Loading').count()).toBe(0);
  }
  // One that exists, again.
  await page.goto(`${origin}/#/letters/send/snow-and-a-pot-of-tea`);
  await page.getByRole('heading', { level: 1, name: 'Snow, and a pot of tea' }).waitFor();
  await page.close();
});
