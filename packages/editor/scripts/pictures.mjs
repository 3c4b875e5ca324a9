// @ts-check
// Takes the pictures of docs/editor.md: the editor with the practice site, as somebody sees it while doing what the page
// describes. Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place.
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, smtpMailer } from '@tendwell/newsletter';
import { editorLetters } from '@tendwell/newsletter/editor';
import { pasteFromWord } from '../../../examples/practice-site/e2e/support/paste-word.mjs';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { screenshot } from '../../../scripts/lib/screenshots.mjs';
import { makeGitRemote } from '../../../scripts/testing/git-remote.mjs';
import { serveEditor } from '../dist/node/index.js';
import { WORD } from './word.mjs';

const pictures = path.join(root, 'docs/public/editor');
const NOW = '2026-12-01T10:00:00-05:00';
const PUBLISHED = '2026-11-27T09:00:00-05:00';
const DESKTOP = { width: 1280, height: 860, scale: 0.75 };
const PHONE = { width: 360, height: 720, scale: 1 };

const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-editor-pictures-'));
const content = path.join(folder, 'content');
await cp(path.join(root, 'examples/practice-site/content'), content, { recursive: true });
const site = await startSite(content);
// As if it had just been published.
makeGitRemote(folder, { env: { GIT_AUTHOR_DATE: PUBLISHED, GIT_COMMITTER_DATE: PUBLISHED } });
const store = await someList(folder);
const letters = await editorLetters({
  content,
  store,
  mailer: smtpMailer({ url: 'smtp://127.0.0.1:9', from: 'letters@ropewalk.example.com' }),
  now: () => new Date(NOW),
});
const server = await serveEditor({ content, letters, now: () => new Date(NOW) });
const browser = await launchChromium();
try {
  await mkdir(pictures, { recursive: true });
  await take('today', PHONE, '', async () => {});
  await take('close', PHONE, '', async (page) => {
    await page.getByRole('button', { name: 'Close for several days' }).click();
    await page.getByLabel('First day').fill('2027-02-15');
    await page.getByLabel('Last day').fill('2027-02-20');
    await page.getByRole('button', { name: 'Winter break' }).click();
    await page.getByLabel('First day').scrollIntoViewIfNeeded();
  });
  await take('articles', DESKTOP, 'articles', async () => {});
  await take('article', DESKTOP, 'articles/articles/ginger-tea.md', async (page) => {
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  });
  await take('photos', DESKTOP, 'articles/articles/what-to-ask.md', async (page) => {
    await pasteFromWord(page.getByRole('textbox', { name: 'Text', exact: true }), WORD);
    await page.getByLabel('What does the picture show?').nth(1).waitFor();
  });
  await take('pictures', DESKTOP, 'pictures', async (page) => {
    await page.getByRole('heading', { name: 'moxa.svg' }).waitFor();
  });
  await take('hours', DESKTOP, 'facts/practice.yaml/locations/0', async (page) => {
    await page
      .getByRole('group', { name: /^Hours/ })
      .first()
      .scrollIntoViewIfNeeded();
  });
  await appendFile(path.join(content, 'articles/ginger-tea.md'), '\nThe pot keeps until the evening.\n');
  await take('publish', DESKTOP, 'publish', async (page) => {
    await page.getByText('Ginger tea').first().click();
    await page.getByText('The pot keeps').first().waitFor();
  });
  await take('letter', DESKTOP, 'letters/letters/first-frost.md', async (page) => {
    await page.frameLocator('.mail-preview iframe').getByRole('heading', { level: 1 }).waitFor();
  });
  await take('send', DESKTOP, 'letters/send/first-frost', async (page) => {
    await page.getByRole('button', { name: 'Send…' }).waitFor();
  });
} finally {
  await browser.close();
  await server.close();
  await letters.close();
  await store.close();
  site.close();
  await rm(folder, { recursive: true });
}

/** A list of 312 people. @param {string} place */
async function someList(place) {
  const list = await openStore({ url: `file:${path.join(place, 'newsletter.db')}` });
  const consent = { text: 'I agree.', version: 'v1', page: '/', source: undefined };
  const people = Array.from({ length: 312 }, (_, i) => ({
    email: `reader${i}@example.com`,
    locale: i % 9 === 0 ? 'es' : 'en',
    status: /** @type {const} */ ('confirmed'),
    createdAt: new Date(Date.parse(NOW) - i * 86_400_000),
    consent,
  }));
  await list.importSubscribers(people, { at: new Date(NOW) });
  return list;
}

/** A site that has published everything, which becomes that of the practice. @param {string} place the content folder */
async function startSite(place) {
  const server = createServer((_request, response) => response.writeHead(200).end());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const file = path.join(place, 'practice.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^url: .*$/m, `url: http://127.0.0.1:${port}/`));
  return server;
}

/**
 * @param {string} name
 * @param {typeof PHONE} screen
 * @param {string} view what follows `#/` in the address
 * @param {(page: import('playwright-core').Page) => Promise<void>} act what is done before the picture is taken
 */
async function take(name, { width, height, scale }, view, act) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(server.editor.newLink());
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  if (view) await page.goto(`${new URL(page.url()).origin}/#/${view}`);
  await page.waitForLoadState('networkidle');
  await act(page);
  const image = await screenshot(page);
  await context.close();
  await writeFile(path.join(pictures, `${name}.webp`), image);
  console.log(`${name}.webp: ${Math.round(image.length / 1000)} kB`);
}
