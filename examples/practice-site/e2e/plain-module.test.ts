import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveStatic } from '../../../scripts/lib/lighthouse/static-host.mjs';
import { launch, open } from './support/browser.ts';

/** The page of the guide for any HTML page, with the module in place of the one script. */

const ROOT = new URL('../../../', import.meta.url);
const DIST = new URL('packages/elements/dist/', ROOT);

let browser: Browser;
let folder: string;
let guide: string;
let host: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'plain-module-'));
  guide = await readFile(new URL('docs/start/plain-html.md', ROOT), 'utf8');
  const [, sample = ''] = /```html\n(<!doctype html>[\s\S]*?)\n```/.exec(guide) ?? [];
  const [, module = ''] = /```html\n(<script type="module" src="\/.*<\/script>)\n```/.exec(guide) ?? [];
  expect(sample).toContain('<script src="tendwell/tendwell.js" defer></script>');
  const page = sample.replace('<script src="tendwell/tendwell.js" defer></script>', module);
  await writeFile(join(folder, 'index.html'), page);
  await cp(new URL('cdn/', DIST), join(folder, 'tendwell/cdn'), { recursive: true });
  await cp(new URL('tendwell.css', DIST), join(folder, 'tendwell/tendwell.css'));
  host = await serveStatic(folder);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true });
});

it('shows the article, the sign-up, and the footer in the bytes that the guide states', async () => {
  const { page, errors, foreign, close } = await open(browser, host.origin);
  await page.getByRole('heading', { name: 'Wool socks, and what they cannot do' }).waitFor();
  await page.getByRole('button', { name: 'Subscribe' }).waitFor();
  await page.getByRole('link', { name: 'hello@heronstreet.example.com' }).waitFor();
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
  const [, said] = /The page above loads (\d+) kB/.exec(guide) ?? [];
  const difference = async () => {
    const bytes = (await scripts()).reduce((sum, url) => sum + host.sizeOf(url), 0);
    return Math.abs(Number(said) - bytes / 1000);
  };
  await expect.poll(difference).toBeLessThan(1);
  expect((await scripts()).filter((url) => /practice-(services|people|faq|visit)/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await close();
});
