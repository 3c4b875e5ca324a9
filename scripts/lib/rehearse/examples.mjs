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
 * @type {Record<string, { hydrates: boolean }>} whether a framework hydrates the page, which has a handler of an event then
 */
export const EXAMPLES = {
  eleventy: { hydrates: false },
  react: { hydrates: true },
  svelte: { hydrates: true },
  vue: { hydrates: true },
};

/** What every page shows before any script runs: the title of the article, and the address in the footer. */
const WORDS = ['Warm hands before a massage', '31 Alder Lane'];

/**
 * Copies an example, installs it, checks it, and builds it. Then opens the page without and with JavaScript: all words have
 * to be there, and the console has to stay empty.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 * @param {string} name one of EXAMPLES
 * @param {string} executable a Chromium
 */
export async function useExample(stranger, name, executable) {
  const folder = path.join(stranger.folder('examples'), name);
  cpSync(path.join(root, 'examples', name), folder, {
    recursive: true,
    filter: (file) => !/[\\/](node_modules|dist|dist-server)$/.test(file),
  });
  await stranger.run(folder, 'npm', 'install');
  await stranger.run(folder, 'npm', 'run', 'check');
  await stranger.run(folder, 'npm', 'run', 'build');
  const host = await serveStatic(path.join(folder, 'dist'));
  const browser = await chromium.launch({ executablePath: executable, args: chromiumFlags() });
  try {
    await readWithoutScripts(browser, host.origin);
    await openWithScripts(browser, host.origin, EXAMPLES[name]?.hydrates ?? false);
  } finally {
    await browser.close();
    await host.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function readWithoutScripts(browser, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = await page.locator('body').innerText();
  const missing = WORDS.filter((words) => !text.includes(words));
  if (missing.length > 0) throw new Failure(`Without JavaScript, the page lacks: ${missing.join(', ')}`);
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
  await page.waitForFunction(() => document.querySelectorAll(':not(:defined)').length === 0);
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
