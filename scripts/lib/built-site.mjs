// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

/** No server listens there: the browser gets the files from {@link openDesign}. */
const ORIGIN = 'https://pictures.example.com';

const designs = path.join(root, 'packages/site/src/designs');
const kit = path.join(root, 'packages/elements/dist/tendwell.css');

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Builds a site with the Vite of its folder.
 *
 * @param {string} folder of the site's `vite.config.ts`
 * @param {string} output Where the built site goes.
 * @param {Date} now The moment of the build.
 */
export async function buildSite(folder, output, now) {
  const vite = path.join(
    path.dirname(createRequire(path.join(folder, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const args = [vite, 'build', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, TENDWELL_NOW: now.toISOString() };
  const [code] = await once(
    spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] }),
    'exit',
  );
  if (code !== 0) throw new Error(`Building ${folder} failed.`);
}

/**
 * Opens a page of a built site in a design, and waits for its pictures and its status lines. The HTML is the same in all designs, so that one
 * build is enough for all of them.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder of the built site
 * @param {{ pathname: string, design: string, colors: string, now: Date, print?: boolean, context: import('playwright-core').BrowserContextOptions }} view
 */
export async function openDesign(browser, folder, { pathname, design, colors, now, print, context }) {
  const page = await browser.newPage(context);
  if (context.javaScriptEnabled !== false) await page.clock.setFixedTime(now);
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = fileAt(folder, decodeURI(pathname));
    const body = await readFile(file).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    const contentType = TYPES[path.extname(file)];
    const answer = file.endsWith('.html') ? withTheme(String(body), design, colors) : body;
    return route.fulfill({ body: answer, ...(contentType && { contentType }) });
  });
  await page.goto(ORIGIN + pathname, { waitUntil: 'networkidle' });
  if (context.javaScriptEnabled !== false) await showStatuses(page);
  // On paper, some status lines are hidden, and can't be scrolled to.
  if (print) await page.emulateMedia({ media: 'print' });
  // Pictures further down load when they come into view, and this page isn't scrolled.
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode().catch(() => undefined);
      }),
    ),
  );
  return page;
}

/**
 * Scripts load when their part of the page comes near the viewport.
 *
 * @param {import('playwright-core').Page} page
 */
async function showStatuses(page) {
  for (const line of await page.locator('.tendwell-status-line').all()) {
    await line.scrollIntoViewIfNeeded();
    await line.locator('.tendwell-status').waitFor({ state: 'attached' });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/**
 * @param {string} folder
 * @param {string} pathname
 */
function fileAt(folder, pathname) {
  if (pathname.endsWith('/@tendwell/elements/tendwell.css')) return kit;
  if (pathname.startsWith('/@designs/')) return path.join(designs, path.basename(pathname));
  return path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

/**
 * @param {string} html
 * @param {string} design
 * @param {string} colors
 */
function withTheme(html, design, colors) {
  return html
    .replace(/<link rel="stylesheet"[^>]*>/, `<link rel="stylesheet" href="/@designs/${design}.css">`)
    .replace(/<html\b([^>]*)>/, (_, attributes) => {
      const others = String(attributes).replace(/ data-tendwell-theme="\w+"/, '');
      return `<html${others} data-tendwell-theme="${colors}">`;
    });
}
