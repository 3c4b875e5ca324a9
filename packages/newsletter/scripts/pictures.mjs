// @ts-check
// Takes the pictures of docs/letters.md: the preview of a letter of the practice site, and the letter at the widths of mail
// programs. Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { screenshot } from '../../../scripts/lib/screenshots.mjs';

const LETTER = 'first-frost';
const pictures = path.join(root, 'docs/public/letters');
const preview = spawn(
  process.execPath,
  [
    path.join(root, 'packages/newsletter/bin/tendwell-newsletter.js'),
    ...['letter', 'preview', LETTER, '--port', '0'],
  ],
  { cwd: path.join(root, 'examples/practice-site'), stdio: ['ignore', 'pipe', 'inherit'] },
);
const [printed] = await once(preview.stdout, 'data');
const [url] = /http:\/\/localhost:\d+\//.exec(String(printed)) ?? [];
if (!url) throw new Error(`The preview printed no address: ${printed}`);
const browser = await launchChromium();
try {
  await mkdir(pictures, { recursive: true });
  await take('preview', { width: 1180, height: 820, scale: 0.75 }, '');
  await take('preview-dark', { width: 1180, height: 820, scale: 0.75 }, '?scheme=dark');
  await take('preview-text', { width: 760, height: 620, scale: 0.75 }, '?part=text');
  await take('phone', { width: 375, height: 760, scale: 1 }, 'letter');
  await take('phone-dark', { width: 375, height: 760, scale: 1 }, 'letter?scheme=dark');
  await take('pictures-off', { width: 375, height: 760, scale: 1 }, 'letter?pictures=off');
} finally {
  await browser.close();
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
  const image = await screenshot(page);
  await context.close();
  await writeFile(path.join(pictures, `${name}.webp`), image);
  console.log(`${name}.webp: ${Math.round(image.length / 1000)} kB`);
}
