// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../browsers/chromium-flags.mjs';
import { Failure } from '../failure.mjs';
import { serveStatic } from '../lighthouse/static-host.mjs';
import { emptyProject, installedIn, writeJson } from './alone.mjs';

/**
 * What a page imports, and the most that it may download for it: scripts, minified, gzip.
 *
 * @type {Record<string, Page>}
 *
 * @typedef {object} Page
 * @property {string} code
 * @property {string} title of the row
 * @property {number} limitBytes
 * @property {string} unused a text of other elements, which the page must not download
 */
const PAGES = {
  entry: {
    code: `import '@tendwell/elements/practice-footer';`,
    title: 'the entry of `<practice-footer>`',
    limitBytes: 12_500,
    unused: 'tendwell-faq',
  },
  class: {
    code: `import { PracticeFooter } from '@tendwell/elements/classes';
customElements.define('practice-footer', PracticeFooter);`,
    title: 'one class of `classes`',
    // esbuild keeps what unused classes would load later in shared files.
    limitBytes: 13_800,
    unused: 'tendwell-faq',
  },
  renderer: {
    code: `import { practiceServicesHtml } from '@tendwell/elements/html';
customElements.define('practice-footer', class extends HTMLElement {
  title = String(practiceServicesHtml({ name: this.innerText, locale: 'en', services: [{ name: 'Tea' }] }));
});`,
    title: 'one renderer of `html`',
    limitBytes: 4_700,
    unused: 'tendwell-faq',
  },
};

const HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Page</title></head>
<body><practice-footer><p>31 Alder Lane</p></practice-footer><script type="module" src="./main.js"></script></body>
</html>
`;

/**
 * The arguments of each bundler's program, as its documentation says, for a page in a folder of `pages`.
 *
 * @type {Record<string, (page: string, built: string) => string[]>}
 */
const BUNDLERS = {
  vite: (page, built) => ['build', page, `--outDir=${path.relative(page, built)}`],
  webpack: (page, built) => ['--mode=production', `--entry=./${page}/main.js`, `--output-path=${built}`],
  esbuild: (page, built) => [
    `${page}/main.js`,
    ...['--bundle', '--minify', '--splitting', '--format=esm', `--outdir=${built}`],
  ],
  rollup: (page, built) => [
    `${page}/main.js`,
    ...['--format=es', '--plugin=node-resolve={browser:true}', '--plugin=terser', `--dir=${built}`],
  ],
  parcel: (page, built) => ['build', `${page}/index.html`, '--no-source-maps', `--dist-dir=${built}`],
};
const PACKAGES = [
  ...Object.keys(BUNDLERS),
  ...['webpack-cli', '@rollup/plugin-node-resolve', '@rollup/plugin-terser'],
];

/**
 * Bundles pages that use one part of the elements with each bundler, opens them, and prints what they download. Fails if a
 * page downloads more than its limit, or parts that it doesn't use.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 * @param {string} executable a Chromium
 */
export async function checkBundles(stranger, executable) {
  const folder = emptyProject(stranger, 'bundles');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // Without this setting, Parcel ignores the `exports` of packages.
  writeJson(path.join(folder, 'package.json'), {
    ...manifest,
    '@parcel/resolver-default': { packageExports: true },
  });
  await stranger.run(folder, 'npm', 'install', '@tendwell/elements', ...PACKAGES);
  const { folder: elements } = installedIn(folder, '@tendwell/elements');
  const browser = await chromium.launch({ executablePath: executable, args: chromiumFlags() });
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  /** @type {string[]} */
  const failures = [];
  try {
    for (const [name, { code, title, limitBytes, unused }] of Object.entries(PAGES)) {
      const page = `pages/${name}`;
      mkdirSync(path.join(folder, page), { recursive: true });
      writeFileSync(path.join(folder, page, 'main.js'), code);
      writeFileSync(path.join(folder, page, 'index.html'), HTML);
      /** @type {Record<string, number>} */
      const row = {};
      for (const [bundler, args] of Object.entries(BUNDLERS)) {
        const built = `built/${bundler}/${name}`;
        await stranger.run(folder, 'npx', '--no', '--', bundler, ...args(page, built));
        const site = path.join(folder, built);
        linkStylesheet(site, path.join(elements, 'dist/tendwell.css'));
        const { bytes, texts } = await downloads(browser, site);
        row[bundler] = bytes;
        if (bytes > limitBytes) failures.push(`${bundler}, ${title}: ${bytes} bytes, over ${limitBytes}`);
        if (texts.some((text) => text.includes(unused)))
          failures.push(`${bundler}, ${title}: the page downloads what it doesn’t use, with ${unused}`);
      }
      table[title] = { ...row, limit: limitBytes };
    }
  } finally {
    await browser.close();
  }
  console.log('Scripts that a page downloads, in bytes, minified and gzipped:');
  console.table(table);
  if (failures.length > 0) throw new Failure(failures.join('\n'));
}

/** Links the stylesheet, as a page does, so that no element loads its styles as a script. @param {string} site @param {string} css */
function linkStylesheet(site, css) {
  const file = path.join(site, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : HTML;
  cpSync(css, path.join(site, 'tendwell.css'));
  writeFileSync(file, html.replace(/<title>/i, '<link rel="stylesheet" href="/tendwell.css">$&'));
}

/** What a page downloads until its element works. @param {import('playwright-core').Browser} browser @param {string} site */
async function downloads(browser, site) {
  const host = await serveStatic(site);
  const page = await browser.newPage();
  /** @type {string[]} */
  const urls = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) urls.push(response.url());
  });
  try {
    await page.goto(host.origin);
    await page.waitForFunction(() => customElements.get('practice-footer'));
    await page.waitForLoadState('networkidle');
    const files = urls.map((url) => path.join(site, new URL(url).pathname));
    return {
      bytes: urls.reduce((sum, url) => sum + host.sizeOf(url), 0),
      texts: files.map((file) => readFileSync(file, 'utf8')),
    };
  } finally {
    await page.close();
    await host.close();
  }
}
