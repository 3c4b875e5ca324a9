// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../browsers/chromium-flags.mjs';
import { Failure } from '../failure.mjs';
import { serveStatic } from '../lighthouse/static-host.mjs';
import { anyPort } from '../port.mjs';
import { delay, start } from '../processes.mjs';
import { root } from '../root.mjs';
import { copyRepository } from './release.mjs';

/** The files that a plain page needs, by their path in the package `@tendwell/elements`. */
const FILES = ['dist/tendwell.css', 'dist/cdn/tendwell.js'];

/**
 * Makes the page of “In any HTML page” with files from the published package, and opens it.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 * @param {string} executable a Chromium
 */
export async function openPlainPage(stranger, executable) {
  const folder = stranger.folder('plain-page');
  const printed = await stranger.run(folder, 'npm', 'pack', '--silent', '@tendwell/elements@latest');
  await stranger.run(folder, 'tar', '-xzf', printed.trim().split('\n').at(-1) ?? '');
  mkdirSync(path.join(folder, 'tendwell'));
  for (const file of FILES) {
    writeFileSync(
      path.join(folder, 'tendwell', path.basename(file)),
      readFileSync(path.join(folder, 'package', file)),
    );
  }
  const docs = readFileSync(path.join(root, 'docs/start/plain-html.md'), 'utf8');
  const [, html] = /^```html\n(<!doctype html>[\s\S]*?)^```$/m.exec(docs) ?? [];
  if (html === undefined) throw new Failure('docs/start/plain-html.md has no whole page.');
  writeFileSync(path.join(folder, 'index.html'), html);

  const host = await serveStatic(folder);
  const browser = await chromium.launch({ executablePath: executable, args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(host.origin);
    await page.getByRole('heading', { name: 'Wool socks' }).waitFor();
    await page.getByRole('textbox', { name: 'Email' }).waitFor();
    await page.getByRole('contentinfo').getByText('12 Heron Street').first().waitFor();
  } finally {
    await browser.close();
    await host.close();
  }
}

/** How long a contributor's site may take to answer. The goal is a minute, but a busy machine takes many times as long. */
const START_MS = 900_000;

/**
 * Clones the repository, and starts it as a contributor does, until the example site answers.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 */
export async function startRepository(stranger) {
  const folder = path.join(stranger.folder('contributor'), 'tendwell');
  copyRepository(folder);
  const port = await anyPort('127.0.0.1');
  const { exited, end } = start('npm', ['start'], {
    cwd: folder,
    env: { ...stranger.env, PORT: String(port) },
    shell: process.platform === 'win32',
  });
  const deadline = performance.now() + START_MS;
  try {
    for (;;) {
      const response = await fetch(`http://localhost:${port}/`).catch(() => undefined);
      if (response?.ok) break;
      if (performance.now() > deadline) throw new Failure('`npm start` served no page within 15 minutes.');
      const isOver = await Promise.race([exited.then(() => true), delay(200).then(() => false)]);
      if (isOver) throw new Failure('`npm start` exited before the page was served.');
    }
  } finally {
    await end();
  }
}
