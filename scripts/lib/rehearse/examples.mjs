// @ts-check
import { cpSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../browsers/chromium-flags.mjs';
import { Failure } from '../failure.mjs';
import { serveStatic } from '../lighthouse/static-host.mjs';
import { root } from '../root.mjs';

/**
 * The examples for people who use another tool: their packages come from the registry, not from the workspace.
 *
 * @type {Record<string, Example>}
 *
 * @typedef {object} Example
 * @property {boolean} [hydrates] whether a framework hydrates the page, which has a handler of an event then
 * @property {boolean} [lists] whether the page is a list that links to the article
 * @property {string} [folder] where its build is. Default: `dist`
 */
export const EXAMPLES = {
  astro: { lists: true },
  eleventy: { lists: true },
  'import-map': { folder: '.' },
  next: { hydrates: true, folder: 'out' },
  react: { hydrates: true },
  svelte: { hydrates: true },
  vue: { hydrates: true },
};

/** What every page shows before any script runs: the title of the article, and the address in the footer. */
const TITLE = 'Warm hands before a massage';
const WORDS = [TITLE, '31 Alder Lane'];

/**
 * Copies an example, installs it, checks it, and builds it. Then opens the page without and with JavaScript: all text
 * has to be there, and the console has to stay empty.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 * @param {string} name one of EXAMPLES
 * @param {string} executable a Chromium
 */
export async function useExample(stranger, name, executable) {
  const folder = path.join(stranger.folder('examples'), name);
  cpSync(path.join(root, 'examples', name), folder, {
    recursive: true,
    filter: (file) => !/[\\/](node_modules|dist|dist-server|out|\.next|\.astro)$/.test(file),
  });
  await stranger.run(folder, 'npm', 'install');
  await stranger.run(folder, 'npm', 'run', 'check', '--if-present');
  await stranger.run(folder, 'npm', 'run', 'build', '--if-present');
  const { hydrates = false, lists = false, folder: built = 'dist' } = EXAMPLES[name] ?? {};
  const host = await serveStatic(path.join(folder, built));
  const browser = await chromium.launch({ executablePath: executable, args: chromiumFlags() });
  try {
    await readWithoutScripts(browser, host.origin, lists);
    await openWithScripts(browser, host.origin, hydrates);
  } finally {
    await browser.close();
    await host.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {boolean} lists */
async function readWithoutScripts(browser, url, lists) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = await page.locator('body').innerText();
  const missing = WORDS.filter((words) => !text.includes(words));
  if (missing.length > 0) throw new Failure(`Without JavaScript, the page lacks: ${missing.join(', ')}`);
  if (lists) {
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  }
  await context.close();
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {boolean} hydrates */
async function openWithScripts(browser, url, hydrates) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(url);
  // Next has an element that is never defined.
  await page.waitForFunction(() => !document.querySelector(':not(:defined, next-route-announcer)'));
  if (hydrates) {
    // A handler answers only after hydration, which is when a framework reports a mismatch.
    await page.waitForFunction(() => {
      document
        .querySelector('newsletter-signup')
        ?.dispatchEvent(new CustomEvent('newsletter-success', { bubbles: true }));
      return document.body.innerText.includes('The next letter leaves');
    });
  }
  if (messages.length > 0) throw new Failure(`The console shows:\n${messages.join('\n')}`);
  await page.close();
}
