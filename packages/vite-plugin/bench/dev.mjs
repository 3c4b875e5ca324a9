// @ts-check
/**
 * How long it takes until the dev server's first page is shown, and from saving an article to its words in the open page, in
 * Chromium. Prints medians, and whether what was typed and opened is still there.
 *
 *     node bench/dev.mjs [--articles=1000,5000] [--runs=7]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { median } from './lib/measure.mjs';
import { tendwell } from './lib/tendwell.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,5000' },
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
  await tendwell.write(folder, count);
  const port = 5300 + (process.pid % 500);
  const started = performance.now();
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const server = spawn(
    process.execPath,
    [vite, '--port', String(port), '--strictPort', '--host', '127.0.0.1'],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const page = await browser.newPage();
  try {
    const url = `http://127.0.0.1:${port}/articles/a-7/`;
    while (!(await page.goto(url).catch(() => undefined))?.ok()) await page.waitForTimeout(20);
    const first = performance.now() - started;
    await page.waitForLoadState('networkidle');
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
      await page.getByText(`Edit${run}.`).waitFor();
      times.push(performance.now() - saved);
      await page.waitForLoadState('networkidle');
    }
    const typed = await page.locator('newsletter-signup input[type=email]').inputValue();
    const isOpen = (await page.locator('practice-footer details[open]').count()) > 0;
    console.log(
      `${count} articles: first page ${Math.round(first)} ms, an edit ${Math.round(median(times))} ms (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}); typed ${typed === 'half@' ? 'kept' : 'lost'}, opened ${isOpen ? 'kept' : 'lost'}`,
    );
  } finally {
    await page.close();
    server.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
