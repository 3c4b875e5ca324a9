// @ts-check
// Takes the pictures of docs/letters.md: the preview of a letter of the practice site, the letter at the widths of mail
// programs, and its page on the site. Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { buildSite, openDesign } from '../../../scripts/lib/built-site.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { screenshot } from '../../../scripts/lib/screenshots.mjs';

const LETTER = 'first-frost';
const EXAMPLE = path.join(root, 'examples/practice-site');
const now = new Date('2026-12-01T10:00:00-05:00');
const pictures = path.join(root, 'docs/public/letters');
const preview = spawn(
  process.execPath,
  [
    path.join(root, 'packages/newsletter/bin/tendwell-newsletter.js'),
    ...['letter', 'preview', LETTER, '--port', '0'],
  ],
  { cwd: EXAMPLE, stdio: ['ignore', 'pipe', 'inherit'] },
);
const [printed] = await once(preview.stdout, 'data');
const [url] = /http:\/\/localhost:\d+\//.exec(String(printed)) ?? [];
if (!url) throw new Error(`The preview printed no address: ${printed}`);
const browser = await launchChromium();
const site = await mkdtemp(path.join(tmpdir(), 'tendwell-letter-page-'));
try {
  await mkdir(pictures, { recursive: true });
  await take('preview', { width: 1180, height: 820, scale: 0.75 }, '');
  await take('preview-dark', { width: 1180, height: 820, scale: 0.75 }, '?scheme=dark');
  await take('preview-text', { width: 760, height: 620, scale: 0.75 }, '?part=text');
  await take('phone', { width: 375, height: 760, scale: 1 }, 'letter');
  await take('phone-dark', { width: 375, height: 760, scale: 1 }, 'letter?scheme=dark');
  await take('pictures-off', { width: 375, height: 760, scale: 1 }, 'letter?pictures=off');
  await buildSite(EXAMPLE, site, now);
  await takePage();
} finally {
  await browser.close();
  await rm(site, { recursive: true });
  preview.kill();
}

/**
 * @param {string} name
 * @param {{ width: number, height: number, scale: number }} screen
 * @param {string} view what follows the address of the preview
 */
async function take(name, { width, height, scale }, view) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: view.includes('dark') ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(`${url}${view}`);
  await page.waitForLoadState('networkidle');
  await write(name, page);
  await context.close();
}

/** The page on the site. */
async function takePage() {
  const page = await openDesign(browser, site, {
    ...{ pathname: `/letters/${LETTER}/`, design: 'booklet', colors: 'sage', now },
    context: { viewport: { width: 1180, height: 820 }, deviceScaleFactor: 0.75, colorScheme: 'light' },
  });
  await write('page', page);
  await page.close();
}

/**
 * @param {string} name
 * @param {import('playwright-core').Page} page
 */
async function write(name, page) {
  const image = await screenshot(page);
  await writeFile(path.join(pictures, `${name}.webp`), image);
  console.log(`${name}.webp: ${Math.round(image.length / 1000)} kB`);
}
