// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { launchChromium, median } from './chromium.mjs';

/**
 * Upgrades the elements of a page that was delivered with its content, an article of the practice site, with the CPU
 * slowed down four times. Measures the tasks that blocked the page, and the layout shift. The page is painted before the
 * first script arrives. For comparison, it also measures the browser's first use of `Intl`, which the footer needs.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const SLOWER = 4;

const { browser, version } = await launchChromium();
const root = fileURLToPath(new URL('../../../examples/practice-site/', import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), 'tendwell-bench-'));
process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
const origin = server.resolvedUrls?.local[0] ?? '';

/** @type {{ tasks: number[], shift: number, intl: number }[]} */
const rounds = [];
// The first round warms the browser up.
for (let round = 0; round <= ROUNDS; round++) rounds.push(await upgrade());
await browser.close();
await server.close();
await rm(outDir, { recursive: true, force: true });

rounds.shift();
const longest = rounds.map(({ tasks }) => Math.max(0, ...tasks));
const others = rounds.map(({ tasks }) => tasks.toSorted((a, b) => b - a)[1] ?? 0);
console.log(`Medians of ${ROUNDS} rounds in Chromium ${version}, CPU slowed down ${SLOWER} times, in ms:`);
console.log(`longest task: ${rounded(longest)}; the next: ${rounded(others) || 'under 50'} (goal: 50)`);
console.log(`the browser's first Intl.DateTimeFormat alone: ${rounded(rounds.map(({ intl }) => intl))}`);
console.log(`layout shift: ${Math.max(...rounds.map(({ shift }) => shift))} (goal: 0)`);

/** @param {number[]} values */
function rounded(values) {
  return Math.round(median(values));
}

async function upgrade() {
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  let release = () => {};
  const painted = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(/\.js$/, async (route) => {
    await painted;
    await route.fallback();
  });
  await page.goto(`${origin}articles/cupping-marks/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForTimeout(500);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    seen().tasks.length = 0;
  });
  release();
  await page.waitForFunction(() => document.querySelector('.tendwell-status')?.shadowRoot?.textContent);
  await page.waitForTimeout(1000);
  const { tasks, shift } = await page.evaluate(() => seen());
  // In a page, and so in a process, of its own: nothing in it has used Intl yet.
  const other = await (await browser.newContext()).newPage();
  await other.goto('data:text/html,');
  const otherTools = await other.context().newCDPSession(other);
  await otherTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const intl = await other.evaluate(() => {
    const began = performance.now();
    new Intl.DateTimeFormat('en-US');
    return performance.now() - began;
  });
  await other.context().close();
  await context.close();
  return { tasks, shift, intl };
}

/** Runs in the page before everything else. */
function observe() {
  const found = { tasks: /** @type {number[]} */ ([]), shift: 0 };
  Object.assign(globalThis, { seen: () => found });
  new PerformanceObserver((list) => {
    found.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** @returns {{ tasks: number[], shift: number }} what {@link observe} has seen */
function seen() {
  return /** @type {any} */ (globalThis).seen();
}
