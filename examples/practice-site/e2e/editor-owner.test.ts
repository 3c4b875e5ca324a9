import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type EditorServer, serveEditor } from '@tendwell/editor/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WORD } from '../../../packages/editor/src/app/writing/paste/testing/clipboard-samples.ts';
import { makeGitRemote } from '../../../scripts/testing/git-remote.mjs';
import { launch } from './support/browser.ts';
import { pasteFromWord } from './support/paste-word.mjs';
import { buildCommand, copySite } from './support/site.ts';

const NOW = '2026-11-30T15:00:00Z';

let site: Awaited<ReturnType<typeof copySite>>;
let git: ReturnType<typeof makeGitRemote>;
let browser: Browser;
let page: Page;
/** Pressing on something, and pasting. Typing and choosing a day are not counted. */
let taps = 0;

const serve = (options: Partial<Parameters<typeof serveEditor>[0]> = {}) =>
  serveEditor({ content: path.join(site.folder, 'content'), now: () => new Date(NOW), ...options });
const built = (file: string) => readFile(path.join(site.folder, 'dist', file), 'utf8');
const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

beforeAll(async () => {
  vi.stubEnv('TENDWELL_NOW', NOW);
  site = await copySite();
  git = makeGitRemote(site.folder);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
  vi.unstubAllEnvs();
});

async function tap(
  name: string | RegExp,
  within: Pick<Page, 'getByRole'> = page,
  role: 'button' | 'link' = 'button',
) {
  taps += 1;
  await within
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click();
}

async function open(server: EditorServer): Promise<void> {
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-US', hasTouch: true });
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

async function raisePrice(amount: string): Promise<void> {
  await tap('Change the price of First visit');
  await page.getByLabel('Price', { exact: true }).fill(amount);
  await tap('Save');
  await said(`First visit is now $${amount}.`);
}

async function publish(): Promise<void> {
  await tap('Publish', page, 'link');
  await tap('Publish');
  await said('Your site is published.');
}

it('closes for a winter break, raises a price, schedules an article with photos, and publishes, in 16 taps', async () => {
  const server = await serve();
  try {
    await open(server);
    await tap('Close for several days');
    await page.getByLabel('First day').fill('2026-12-07');
    await page.getByLabel('Last day').fill('2026-12-12');
    await tap('Winter break');
    await tap('Save');
    await said('You’re closed Dec 7 – 12, 2026.');
    await raisePrice('175');

    await tap('Articles', page, 'link');
    await tap('New article');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title of the article').fill('Wool: what it can do');
    await tap('New article', dialog);
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    taps += 2;
    await text.click();
    await pasteFromWord(text, WORD);
    taps += 1;
    await dialog.getByLabel('What does the picture show?').nth(1).fill('A chair by a window');
    await tap('Add to the text', dialog);
    await page.locator('.text-bar').getByText('Saved', { exact: true }).waitFor();
    await tap('When it is shown…');
    await dialog.getByLabel('First day on the site').fill('2026-12-05');
    await tap('Schedule', dialog);
    await said('is scheduled for Dec 5, 2026.');

    await publish();
    await page.getByText('Everything is published.').waitFor();
    expect(taps).toBe(16);
  } finally {
    await server.close();
  }
  const published = (file: string) => git('--git-dir', 'remote.git', 'show', `main:content/${file}`);
  expect(published('practice.yaml')).toContain('- from: 2026-12-07\n          to: 2026-12-12');
  expect(published('practice.yaml')).toContain('price: { amount: 175 }');
  expect(published('articles/wool-what-it-can-do.md')).toContain('publishAt: 2026-12-05');
  expect(git('--git-dir', 'remote.git', 'ls-tree', '--name-only', 'main', 'content/articles/')).toMatch(
    /wool-what-it-can-do-photo-2\.jpg\ncontent\/articles\/wool-what-it-can-do-photo\.jpg\n/,
  );
});

it('publishes to a site that a command builds', async () => {
  const server = await serve({ publish: { command: buildCommand } });
  try {
    await open(server);
    await raisePrice('180');
    await publish();
    expect(await page.getByRole('alert').allInnerTexts()).toEqual(['']);
  } finally {
    await server.close();
  }
  const home = await built('index.html');
  expect(home).toContain('Winter break');
  expect(await built('services/index.html')).toContain('$180');
  // Its day has not come.
  expect(await readdir(path.join(site.folder, 'dist/articles'))).not.toContain('wool-what-it-can-do');
});
