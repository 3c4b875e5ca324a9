import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorServer, serveEditor } from '../../../packages/editor/dist/node/index.js';
import { WORD } from '../../../packages/editor/src/app/writing/paste/testing/clipboard-samples.ts';
import { anyPort } from '../../../scripts/lib/port.mjs';
import { violations as axeViolations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { removeEdited } from './support/editor.ts';
import { pasteFromWord } from './support/paste-word.mjs';

let folder: string;
/** The editor's, also after a restart. */
let port: number;
let server: EditorServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-writing-'));
  await cp(new URL('../content', import.meta.url), join(folder, 'content'), { recursive: true });
  port = await anyPort('127.0.0.1');
  server = await serve();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await removeEdited(folder);
});

const serve = () =>
  serveEditor({
    content: join(folder, 'content'),
    port,
    now: () => new Date('2026-11-28T12:00:00-05:00'),
  });

async function open(context: BrowserContext) {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(message.text())
    )
      problems.push(message.text());
  });
  await page.goto(server.editor.newLink());
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, problems };
}

/** What axe finds wrong in the page. Its frame runs no scripts. */
const violations = (page: Page) => axeViolations(page, { iframes: false });

const read = (path: string) => readFile(join(folder, 'content', path), 'latin1');
const field = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const saved = (page: Page) => page.locator('.text-bar').getByText('Saved', { exact: true }).waitFor();

it('pastes an article with two photos from Word, and schedules it, in ten taps', async () => {
  const context = await browser.newContext();
  const { page, problems } = await open(context);
  let taps = 0;
  const tap = async (name: string | RegExp, within: Pick<Page, 'getByRole'> = page) => {
    taps += 1;
    await within.getByRole('button', { name, exact: true }).click();
  };
  taps += 1;
  await page.getByRole('link', { name: 'Articles' }).click();
  await page.getByRole('link', { name: 'Desk shoulders' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await tap('New article');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title of the article').fill('Wool: what it can do');
  await tap('New article', dialog);
  taps += 1;
  await field(page).click();
  await pasteFromWord(field(page), WORD);
  const alts = dialog.getByLabel('What does the picture show?');
  await alts.nth(1).waitFor();
  // What Word's author has written is there already.
  expect(await alts.nth(0).inputValue()).toBe('A basket of gray wool socks');
  expect(await violations(page)).toEqual([]);
  taps += 1;
  await alts.nth(1).fill('A chair by a window');
  await tap('Add to the text', dialog);
  await page.frameLocator('iframe').getByRole('heading', { name: 'Wool socks in winter' }).waitFor();
  await saved(page);
  expect(await violations(page)).toEqual([]);
  await tap('When it is shown…');
  taps += 1;
  await dialog.getByLabel('First day on the site').fill('2026-12-05');
  expect(await violations(page)).toEqual([]);
  await tap('Schedule', dialog);
  await page.getByText('is scheduled for Dec 5, 2026.').waitFor();

  const text = await readFile(join(folder, 'content/articles/wool-what-it-can-do.md'), 'utf8');
  expect(text).toMatch(
    /^---\ntitle: "Wool: what it can do"\ndate: 2026-12-05\npublishAt: 2026-12-05\n---\n\n## Wool socks/,
  );
  expect(text).toContain('![A basket of gray wool socks](./wool-what-it-can-do-photo.jpg)');
  expect(text).toContain('![A chair by a window](./wool-what-it-can-do-photo-2.jpg)');
  for (const name of ['photo', 'photo-2']) {
    const picture = await read(`articles/wool-what-it-can-do-${name}.jpg`);
    expect(picture.slice(0, 3)).toBe('\u00ff\u00d8\u00ff');
    expect(picture).not.toContain('Exif');
  }
  await page.getByRole('link', { name: 'All articles' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Wool: what it can do' })
    .getByText('Scheduled')
    .waitFor();
  expect(taps).toBeLessThanOrEqual(10);
  expect(problems).toEqual([]);
  await context.close();
});

it('offers text again that a closed tab could not save, until the user has decided', async () => {
  const context = await browser.newContext();
  const { page, problems } = await open(context);
  const { origin } = new URL(page.url());
  const address = `${origin}/#/articles/articles/moxa.md`;
  await page.goto(address);
  await field(page).waitFor();
  // The emulated offline state ends with the tab, whose last request could then still arrive.
  await server.close();
  await field(page).press('Control+End');
  await page.keyboard.type('One more thing.');
  await page.getByText('No connection.').waitFor();
  await page.close();
  server = await serve();
  expect(await read('articles/moxa.md')).not.toContain('One more thing.');

  const { page: again, problems: later } = await open(context);
  const offer = again.getByText('that was never saved');
  await again.goto(address);
  await offer.waitFor();
  expect(await violations(again)).toEqual([]);
  await again.getByRole('link', { name: 'All articles' }).click();
  await again.getByRole('link', { name: 'Desk shoulders', exact: true }).waitFor();
  await again.goto(address);
  await offer.waitFor();
  await again.getByRole('button', { name: 'Use that text' }).click();
  await offer.waitFor({ state: 'detached' });
  await saved(again);
  await expect.poll(() => read('articles/moxa.md')).toContain('One more thing.');
  expect([...problems, ...later]).toEqual([]);
  await context.close();
});

it('asks before a tab is closed whose title is typed but not left, and saves it', async () => {
  const context = await browser.newContext();
  const { page, problems } = await open(context);
  await page.goto(`${new URL(page.url()).origin}/#/articles/articles/ginger-tea.md`);
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.press('End');
  await page.keyboard.type(', and honey');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect.poll(() => read('articles/ginger-tea.md')).toMatch(/^title: .*, and honey$/m);
  // Nothing is left to lose.
  await saved(page);
  await page.reload();
  await title.waitFor();
  expect(await title.inputValue()).toMatch(/, and honey$/);
  expect(problems).toEqual([]);
  await context.close();
});

it('duplicates an article, unpublishes one, and deletes one, which can be undone', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const { page, problems } = await open(context);
  await page.getByRole('link', { name: 'Articles' }).click();
  const act = async (title: string, action: string) => {
    await page.getByRole('button', { name: `Actions for “${title}”` }).click();
    await page.getByRole('dialog').getByRole('button', { name: action }).click();
  };
  const before = await read('articles/desk-shoulders.md');
  await act('Desk shoulders', 'Duplicate');
  await page.getByText('was added as a draft').waitFor();
  expect(await read('articles/desk-shoulders-copy.md')).toMatch(/^---\ntitle: .*Desk shoulders \(copy\)/);
  await act('Desk shoulders', 'Take down');
  await page.getByText('“Desk shoulders” is a draft again.').waitFor();
  expect(await read('articles/desk-shoulders.md')).toContain('draft: true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone.').waitFor();
  expect(await read('articles/desk-shoulders.md')).toBe(before);
  await act('Desk shoulders', 'Delete');
  await page.getByText('“Desk shoulders” was deleted.').waitFor();
  await expect(read('articles/desk-shoulders.md')).rejects.toThrow('ENOENT');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Desk shoulders', exact: true }).waitFor();
  expect(await read('articles/desk-shoulders.md')).toBe(before);
  expect(problems).toEqual([]);
  await context.close();
});

it('shows an error at the URL of an article that does not exist', async () => {
  const context = await browser.newContext();
  const { page } = await open(context);
  for (const path of ['articles/no-such-article.md', 'no-article']) {
    await page.goto(`${new URL(server.url).origin}/#/articles/${path}`);
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    expect(await page.title()).toMatch(/^Page not found – /);
    expect(await page.getByText('Loading').count()).toBe(0);
  }
  expect(await violations(page)).toEqual([]);
  await page.goto(`${new URL(server.url).origin}/#/articles/articles/desk-shoulders.md`);
  await field(page).waitFor();
  await context.close();
});
