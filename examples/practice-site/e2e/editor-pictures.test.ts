import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { request as ask, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorServer, serveEditor } from '../../../packages/editor/dist/node/index.js';
import { violations as axeViolations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { removeEdited } from './support/editor.ts';
import { tabOf } from './support/engines/chromium.ts';
import { KeyboardUser } from './support/keyboard.ts';

let folder: string;
let server: EditorServer;
let browser: Browser;

/** A JPEG of one color. */
async function photo(width: number, height: number, color: string): Promise<Buffer> {
  const page = await browser.newPage();
  const data = await page.evaluate(
    ({ color: fill, ...size }) => {
      const canvas = Object.assign(document.createElement('canvas'), size);
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = fill;
      context?.fillRect(0, 0, size.width, size.height);
      return canvas.toDataURL('image/jpeg');
    },
    { width, height, color },
  );
  await page.close();
  return Buffer.from(data.replace(/^.*,/, ''), 'base64');
}

/** Sends a request from a page, on a new connection: the server may close a used one. */
async function statusOf(request: Request): Promise<number | undefined> {
  const headers = await request.allHeaders();
  const sent = ask(request.url(), { method: request.method(), headers, agent: false });
  sent.end(request.postDataBuffer());
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'close');
  return response.statusCode;
}

const content = (path: string) => join(folder, 'content', path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-pictures-'));
  await cp(new URL('../content', import.meta.url), content(''), { recursive: true });
  browser = await launch();
  await writeFile(content('pictures/porch.jpg'), await photo(1600, 900, '#557799'));
  await writeFile(content('pictures/old.jpg'), await photo(80, 60, '#775533'));
  server = await serveEditor({ content: content(''), now: () => new Date('2026-11-28T12:00:00-05:00') });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await removeEdited(folder);
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_(?:FAILED|CONNECTION)/.test(message.text()))
      problems.push(message.text());
  });
  await page.goto(server.editor.newLink());
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/#/${path}`);
  return { page, problems, close: () => context.close() };
}

/** What axe finds wrong in the page. Its frame runs no scripts. */
const violations = (page: Page) => axeViolations(page, { iframes: false });

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

it('lists every picture with its uses, replaces one everywhere, and deletes one that is unused', async () => {
  const { page, problems, close } = await open('pictures');
  const item = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await item('moxa.svg').getByRole('link').first().waitFor();
  await item('porch.jpg').getByText('1,600 × 900 pixels').waitFor();
  expect(await violations(page)).toEqual([]);

  const before = await readFile(content('pictures/porch.jpg'));
  await item('porch.jpg')
    .getByLabel('Replace porch.jpg everywhere')
    .setInputFiles(file('new.jpg', await photo(300, 200, '#223344')));
  await item('porch.jpg').getByText('300 × 200 pixels').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await item('porch.jpg').getByText('1,600 × 900 pixels').waitFor();
  expect(await readFile(content('pictures/porch.jpg'))).toEqual(before);

  await page.getByLabel('Show', { exact: true }).selectOption('Not used');
  await item('old.jpg').getByRole('button', { name: 'Delete old.jpg' }).click();
  await page.getByText('old.jpg was deleted.').waitFor();
  expect(await readdir(content('pictures'))).not.toContain('old.jpg');
  await page.getByRole('button', { name: 'Undo' }).click();
  await item('old.jpg').waitFor();
  expect(await readdir(content('pictures'))).toContain('old.jpg');
  expect(problems).toEqual([]);
  await close();
});

it('adds the pictures among several files, and names those that are none', async () => {
  const { page, problems, close } = await open('pictures');
  const words = (name: string) => file(name, Buffer.from('Only words'));
  const picture = async (name: string) => file(name, await photo(60, 40, '#336655'));
  const heic = file('c.jpg', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1'));
  const add = page.getByLabel('Add pictures');
  await add.setInputFiles([
    words('a.jpg'),
    await picture('shore.jpg'),
    heic,
    words('b.jpg'),
    await picture('dune.jpg'),
  ]);
  const notice = page.getByRole('alert').filter({ hasText: 'Pictures added: 2.' });
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(
    /Pictures added: 2\.\s+a\.jpg: This browser .*\s+c\.jpg: This is a HEIC photo.*\s+b\.jpg: This browser /,
  );
  expect(await readdir(content('pictures'))).toEqual(expect.arrayContaining(['dune.jpg', 'shore.jpg']));

  await page.goto(`${new URL(page.url()).origin}/#/articles/articles/desk-shoulders.md`);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Choose pictures')
    .setInputFiles([words('a.jpg'), await picture('d.jpg'), words('b.jpg')]);
  await dialog.getByText('b.jpg: ').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toMatch(
    /a\.jpg: This browser .*\s+b\.jpg: This browser /,
  );
  const alt = dialog.getByLabel('What does the picture show?');
  expect(await alt.count()).toBe(1);
  expect(await alt.getAttribute('aria-invalid')).toBe(null);
  // It needs a description, unless it is only for decoration.
  await dialog.getByRole('button', { name: 'Add to the text' }).click();
  expect(await alt.getAttribute('aria-invalid')).toBe('true');
  expect(await alt.evaluate((field) => field === document.activeElement)).toBe(true);
  await dialog.getByRole('checkbox').check();
  expect(await alt.getAttribute('aria-invalid')).toBe(null);
  await dialog.getByRole('button', { name: 'Add to the text' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => readFile(content('articles/desk-shoulders.md'), 'utf8'))
    .toContain('![](./desk-shoulders-photo.jpg)');
  expect(problems).toEqual([]);
  await close();
});

it('uses a picture of the site for an article and for a portrait, and keeps its focal point visible', async () => {
  const { page, problems, close } = await open('articles/articles/desk-shoulders.md');
  const dialog = page.getByRole('dialog').last();
  const choose = async () => {
    await dialog.getByRole('button', { name: 'Choose from the site' }).click();
    await dialog.getByRole('button', { name: 'porch.jpg' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'porch.jpg' }).click();
    await dialog.getByLabel('What does the picture show?').fill('The porch in the morning');
    await dialog.getByRole('button', { name: 'Add to the text' }).click();
  };
  await page.getByText('Picture, author, topics, dates').click();
  await page.getByRole('button', { name: 'Choose another' }).click();
  await choose();
  await new KeyboardUser(tabOf(page)).opensDialog('Set the focus', {
    look: async () => expect(await violations(page)).toEqual([]),
  });
  await page.getByRole('button', { name: 'Set the focus' }).click();
  const slider = dialog.getByRole('slider', { name: 'Focus' });
  await slider.click({ position: { x: 1, y: 1 } });
  await slider.press('Shift+ArrowRight');
  await slider.press('ArrowDown');
  await slider.press('Shift+ArrowDown');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^1\d% from the left, 1\d% from the top$/);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => readFile(content('articles/desk-shoulders.md'), 'utf8'), { timeout: 30_000 })
    .toMatch(
      /picture:\n {2}src: \.\.\/pictures\/porch\.jpg\n {2}alt: The porch in the morning\n(?:.*\n)* {2}focus: 1\d% 1\d%\n/,
    );

  await page.getByRole('link', { name: 'Facts' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'Amos Pelkey' }).click();
  await page
    .getByRole('group', { name: 'Portrait' })
    .getByRole('button', { name: /^Choose a/ })
    .click();
  await choose();
  await page.getByRole('button', { name: 'Set the focus' }).click();
  await slider.press('Shift+ArrowLeft');
  await dialog.getByRole('button', { name: 'Save' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => readFile(content('practice.yaml'), 'utf8'), { timeout: 30_000 })
    .toMatch(
      /photo:\n\s+src: \.\/pictures\/porch\.jpg\n\s+alt: The porch in the morning\n\s+focus: 40% 50%\n/,
    );
  expect(problems).toEqual([]);
  await close();
});

it('sends a picture again after the connection was lost, also if it had arrived', async () => {
  const { page, problems, close } = await open('pictures');
  await page.clock.install();
  let attempts = 0;
  await page.route('**/api/pictures/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    attempts += 1;
    if (attempts === 1) return route.abort('connectionfailed');
    if (attempts === 2) {
      // The server has got it, and its answer is lost.
      expect(await statusOf(route.request())).toBe(200);
      return route.abort('connectionfailed');
    }
    return route.fallback();
  });
  const add = page.getByLabel('Add pictures');
  await add.setInputFiles([
    file('Tür & Tee.jpg', await photo(90, 60, '#557799')),
    file('second.jpg', await photo(90, 60, '#335577')),
  ]);
  await page.getByRole('alert').getByText('No connection.').waitFor();
  // The pause before the next attempt.
  await page.clock.fastForward(5_000);
  await expect.poll(() => attempts).toBe(2);
  // Nothing comes of it while nobody waits for the connection.
  const attemptsOnline = async () => {
    await page.evaluate(() => void dispatchEvent(new Event('online')));
    return attempts;
  };
  await expect.poll(attemptsOnline).toBeGreaterThan(2);
  await page.getByText('Pictures added: 2.').waitFor();
  expect(attempts).toBe(4);
  const names = await readdir(content('pictures'));
  expect(names.filter((name) => /^(?:tur-tee|second)/.test(name)).sort()).toEqual([
    'second.jpg',
    'tur-tee.jpg',
  ]);
  expect(problems).toEqual([]);
  await close();
});

it('fits into 320 pixels, also in Arabic with forced colors, and explains what to do with a HEIC photo', async () => {
  const { page, problems, close } = await open('pictures', {
    locale: 'ar',
    viewport: { width: 320, height: 640 },
    forcedColors: 'active',
  });
  await page.getByRole('heading', { name: 'porch.jpg' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  await page
    .getByLabel('إضافة صور')
    .setInputFiles(file('IMG_0001.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1')));
  await page.getByRole('alert').getByText('HEIC').waitFor();
  expect(problems).toEqual([]);
  await close();
});
