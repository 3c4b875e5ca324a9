// @ts-check
// Takes the pictures of docs/editor.md: the editor with the practice site, as somebody sees it while doing what the page
// describes. Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place.
import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { launchChromium, screenshot } from '../../../scripts/lib/screenshots.mjs';
import { serveEditor } from '../dist/node/index.js';

const pictures = path.join(root, 'docs/public/editor');
const NOW = '2026-12-01T10:00:00-05:00';
const PUBLISHED = '2026-11-27T09:00:00-05:00';
const DESKTOP = { width: 1280, height: 860, scale: 0.75 };
const PHONE = { width: 360, height: 720, scale: 1 };

const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-editor-pictures-'));
const content = path.join(folder, 'content');
await cp(path.join(root, 'examples/practice-site/content'), content, { recursive: true });
publishOnce(folder);
const server = await serveEditor({ content, now: () => new Date(NOW) });
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
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}

/** Makes the folder a Git repository with a remote, as if it had just been published. @param {string} place */
function publishOnce(place) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=Miriam', '-c', 'user.email=miriam@example.com', ...args], {
      cwd: place,
      stdio: 'pipe',
      env: { ...process.env, GIT_AUTHOR_DATE: PUBLISHED, GIT_COMMITTER_DATE: PUBLISHED },
    });
  git('init', '--quiet', '--initial-branch=main');
  git('init', '--quiet', '--bare', 'remote.git');
  git('add', 'content');
  git('commit', '--quiet', '--message=The site');
  git('remote', 'add', 'origin', path.join(place, 'remote.git'));
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
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
  });
  // The preview asks the browser for the time.
  await context.clock.setFixedTime(NOW);
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
