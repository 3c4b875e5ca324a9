// @ts-check
/**
 * How long it takes until the dev server's first page is there, and from saving an article to its words in the open page, in
 * Chromium. Prints medians, and whether what was typed and opened is still there.
 *
 *     node bench/dev.mjs [--articles=1000,5000] [--starts=5] [--runs=7]
 *
 * Each start is without a cache, and then once more with one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { median } from './lib/measure.mjs';
import { tendwell } from './lib/tendwell.mjs';

/** @typedef {import('playwright').Page} Page */
/**
 * Milliseconds from the command until the page was shown, and until its scripts were loaded, too.
 *
 * @typedef {{ painted: number, loaded: number }} Start
 */

const SETTLE_MS = 3000;
const PORT = 5300 + (process.pid % 500);

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,5000' },
    starts: { type: 'string', default: '5' },
    runs: { type: 'string', default: '7' },
  },
});
const browser = await launchChromium();

try {
  for (const count of values.articles.split(',').map(Number)) await measureDev(count);
} finally {
  await browser.close();
}

/** @param {number} count */
async function measureDev(count) {
  const folder = await mkdtemp(join(process.env.TENDWELL_BENCH ?? tmpdir(), 'tendwell-bench-dev-'));
  try {
    await tendwell.write(folder, count);
    /** @type {Start[]} */
    const cold = [];
    /** @type {Start[]} */
    const warm = [];
    for (let start = 0; start < Number(values.starts); start += 1) {
      await tendwell.clean(folder);
      cold.push(await firstPage(folder));
      warm.push(await firstPage(folder));
    }
    for (const [name, starts] of /** @type {const} */ ([
      ['first page', cold],
      ['with a cache', warm],
    ])) {
      const [painted, loaded] = [starts.map((each) => each.painted), starts.map((each) => each.loaded)];
      console.log(`${count} articles: ${name} shown after ${shown(painted)}, loaded after ${shown(loaded)}`);
    }
    if (values.runs !== '0') await firstPage(folder, measureEdits(folder, count));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Starts the server and opens a page.
 *
 * @param {string} folder
 * @param {(page: Page) => Promise<void>} [use] What to do with the page.
 * @returns {Promise<Start>}
 */
async function firstPage(folder, use = async () => {}) {
  const started = performance.now();
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const server = spawn(
    process.execPath,
    [vite, '--port', String(PORT), '--strictPort', '--host', '127.0.0.1'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(server, 'exit');
  const page = await browser.newPage();
  try {
    // Not by trying to open the page: Chromium loads one that failed once more by itself.
    await announced(server.stdout);
    await page.goto(`http://127.0.0.1:${PORT}/articles/a-7/`, { waitUntil: 'commit' });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(undefined);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    const painted = performance.now() - started;
    await page.waitForLoadState();
    const loaded = performance.now() - started;
    // Meanwhile, all texts are parsed and cached, and what the page's scripts need.
    await page.waitForTimeout(SETTLE_MS);
    await use(page);
    return { painted, loaded };
  } finally {
    await page.close();
    server.kill();
    await ended;
  }
}

/**
 * Waits until Vite says at which address the site is.
 *
 * @param {import('node:stream').Readable} output
 */
function announced(output) {
  return new Promise((resolve) => {
    let text = '';
    output.setEncoding('utf8').on('data', (part) => {
      text += part;
      if (text.includes('Local:')) resolve(undefined);
    });
  });
}

/**
 * @param {string} folder
 * @param {number} count
 * @returns {(page: Page) => Promise<void>}
 */
function measureEdits(folder, count) {
  return async (page) => {
    await page.locator('newsletter-signup input[type=email]').fill('half@');
    await page
      .locator('practice-footer details')
      .first()
      .evaluate((each) => each.setAttribute('open', ''));
    const times = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      // Nobody saves again before the last edit is shown and noted.
      await page.waitForTimeout(1000);
      const saved = performance.now();
      await tendwell.edit(folder, `Edit${run}.`);
      // In each frame: a locator looks at most every half second after a while.
      const isShown = (/** @type {string} */ words) => document.body.textContent.includes(words);
      await page.waitForFunction(isShown, `Edit${run}.`, { polling: 'raf' });
      times.push(performance.now() - saved);
      await page.waitForLoadState('networkidle');
    }
    const typed = await page.locator('newsletter-signup input[type=email]').inputValue();
    const isOpen = (await page.locator('practice-footer details[open]').count()) > 0;
    console.log(
      `${count} articles: an edit ${shown(times)}; typed ${typed === 'half@' ? 'kept' : 'lost'}, opened ${isOpen ? 'kept' : 'lost'}`,
    );
  };
}

/** @param {readonly number[]} times */
function shown(times) {
  return `${Math.round(median(times))} ms (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`;
}
