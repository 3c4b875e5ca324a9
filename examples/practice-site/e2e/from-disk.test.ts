import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, open } from './support/browser.ts';

/** The page that the guide for any HTML page has its readers copy, beside the kit's files. */

const ROOT = new URL('../../../', import.meta.url);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'from-disk-'));
  const guide = await readFile(new URL('docs/start/plain-html.md', ROOT), 'utf8');
  const [, sample = ''] = /```html\n(<!doctype html>[\s\S]*?)\n```/.exec(guide) ?? [];
  await writeFile(join(folder, 'index.html'), sample);
  await mkdir(join(folder, 'tendwell'));
  for (const file of ['tendwell.css', 'cdn/tendwell.js']) {
    await symlink(new URL(`packages/elements/dist/${file}`, ROOT), join(folder, 'tendwell', basename(file)));
  }
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

it('shows the article, the sign-up, and the footer of a page that is opened from disk', async () => {
  const url = pathToFileURL(join(folder, 'index.html')).href;
  const { page, errors, close } = await open(browser, url, { viewport: { width: 360, height: 740 } });
  await page.getByRole('heading', { name: 'Wool socks, and what they cannot do' }).waitFor();
  const button = page.getByRole('button', { name: 'Subscribe' });
  await button.waitFor();
  await page.getByRole('link', { name: 'hello@heronstreet.example.com' }).waitFor();
  expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  );
  expect(errors).toEqual([]);
  await close();
});
