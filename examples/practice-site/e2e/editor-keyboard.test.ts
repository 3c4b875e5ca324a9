import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EditorServer, serveEditor } from '@tendwell/editor/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAuthenticator } from './support/authenticator.ts';
import { violations } from './support/axe.ts';
import { launch } from './support/browser.js';
import { removeEdited } from './support/editor.ts';
import { tabOf } from './support/engines/chromium.ts';
import type { Tab } from './support/engines/tab.ts';
import { KeyboardUser, LONGEST_MS } from './support/keyboard.ts';

const NOW = '2026-11-30T15:00:00Z';

vi.setConfig({ testTimeout: LONGEST_MS });

let folder: string;
let browser: Browser;
let page: Page;
let tab: Tab;
let user: KeyboardUser;

const content = (file = '') => path.join(folder, 'content', file);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tendwell-keyboard-'));
  await cp(path.join(import.meta.dirname, '../content'), content(), { recursive: true });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  if (folder) await removeEdited(folder);
});

beforeEach(async () => {
  page = await browser.newPage({ locale: 'en-US' });
  tab = tabOf(page);
  user = new KeyboardUser(tab);
});
afterEach(() => page.context().close());

/** The preview of an article runs no scripts. */
const look = async () => expect(await violations(page, { iframes: false })).toEqual([]);

describe('on a server', () => {
  let server: EditorServer;
  const mails: { readonly text: string }[] = [];

  beforeAll(async () => {
    server = await serveEditor({
      content: content(),
      signIn: {
        people: ['nora@example.com', 'amos@example.com'],
        sendMail: async (mail) => void mails.push(mail),
      },
      now: () => new Date(NOW),
      log: () => {},
    });
  });
  afterAll(() => server?.close());

  it('signs in, and adds, renames, and removes a passkey', async () => {
    await addAuthenticator(page);
    await tab.open(server.url);
    await user.reach('Email');
    await tab.type('nora@example.com');
    await tab.press('Enter');
    await user.sees('Check your email');
    await vi.waitFor(() => expect(mails).toHaveLength(1), { timeout: 60_000 });
    await tab.open(/^http:\S+$/m.exec(mails[0]?.text ?? '')?.[0] ?? '');
    await user.choose('Sign in');
    await user.sees('Close today');

    await user.choose('Account');
    await user.sees('You have no passkeys yet.');
    await user.isAtHeading();
    await user.choose('Add a passkey');
    await user.sees('The passkey was added.');
    // It was disabled meanwhile.
    await user.isAt('Add a passkey');
    const rename = await page.getByRole('button', { name: /^Rename / }).getAttribute('aria-label');
    await user.opensDialog(rename ?? '', { look, back: true });
    await tab.press('Enter');
    await user.inDialog();
    // The old name is selected.
    await tab.type('Desk at home');
    await tab.press('Enter');
    await user.isAt('Rename Desk at home');
    await user.opensDialog('Remove Desk at home', { look });
    await tab.press('Enter');
    await user.inDialog();
    await user.choose('Remove');
    await user.sees('The passkey was removed.');
    // The passkey is gone with its buttons.
    await user.isAtHeading();
    await user.choose('Sign out everywhere');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
  });
});

describe('on the own computer', () => {
  let server: EditorServer;

  beforeAll(async () => {
    server = await serveEditor({ content: content(), now: () => new Date(NOW) });
  });
  afterAll(() => server?.close());

  beforeEach(async () => {
    await tab.open(server.editor.newLink());
    await user.sees('Close today');
  });

  it('goes through each dialog of the list of articles', async () => {
    await user.choose('Articles');
    await user.sees('Desk shoulders');
    await user.opensDialog('New article', { look });
    await user.opensDialog('Actions for “Desk shoulders”', { look });
    await tab.press('Enter');
    await user.inDialog();
    await user.opensDialog('Schedule…', { look, backTo: 'Actions for “Desk shoulders”' });
    await tab.press('Enter');
    await user.inDialog();
    await user.choose('Delete');
    await user.sees('“Desk shoulders” was deleted.');
    // The next article is where it was.
    expect(await user.focused()).toMatch(/^Actions for “(?!Desk shoulders)/);
    await user.choose('Undo');
    await user.sees('Undone.');
    await user.isAtHeading();
  });

  it('goes through each dialog of a text', async () => {
    await tab.open(`${new URL(server.url).origin}/#/articles/articles/desk-shoulders.md`);
    await user.sees('Picture, author, topics, dates');
    await user.opensDialog('When it is shown…', { look });
    await user.choose('Picture, author, topics, dates');
    await user.opensDialog('Choose another', { look });
    await user.reach('Heading');
    await user.arrowTo('Link');
    // Whoever pressed Ctrl+K was in the text.
    await user.opensDialog('Link', { look, backTo: 'Text' });
    await user.reach('Link', { back: true });
    await user.arrowTo('Picture');
    await user.opensDialog('Picture', { look });
  });

  it('keeps the focus in place when the user chooses between two versions', async () => {
    await user.choose('Change the price of First visit');
    await tab.type('175');
    const before = await readFile(content('practice.yaml'), 'utf8');
    await writeFile(content('practice.yaml'), before.replace('amount: 165', 'amount: 170'));
    await tab.press('Enter');
    await page.getByRole('dialog', { name: 'Someone else changed this too' }).waitFor();
    await look();
    await user.reach('Use mine');
    await tab.press('Enter');
    await user.sees('First visit is now $175.');
    await user.isAt('Change the price of First visit');
  });
});
