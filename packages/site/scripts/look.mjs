// @ts-check
// Takes screenshots of any site in any design: `node packages/site/scripts/look.mjs --help`
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { buildSite, openDesign } from '../../../scripts/lib/built-site.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { screenshot } from '../../../scripts/lib/screenshots.mjs';

const HELP = `Usage: node packages/site/scripts/look.mjs <folder for the pictures> [options]

Options that can be repeated:
  --site=<name or folder>  An example, or a folder with a vite.config.ts. Default: practice-site
  --page=<path>            Default: /
  --design=<name>          Default: booklet, warm, clear
  --colors=<name>          Default: sage
  --width=<pixels>         Default: 360, 768, 1280
  --scheme=light|dark      Default: light

Options:
  --built=<folder>   Use this built site instead of building
  --now=<ISO 8601>   The time on the page and of the build. Default: 2026-12-01T10:00:00-05:00
  --screen           Only what is visible without scrolling
  --forced-colors, --print, --no-script`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', multiple: true, default: ['practice-site'] },
    page: { type: 'string', multiple: true, default: ['/'] },
    design: { type: 'string', multiple: true, default: ['booklet', 'warm', 'clear'] },
    colors: { type: 'string', multiple: true, default: ['sage'] },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: ['light'] },
    built: { type: 'string' },
    now: { type: 'string', default: '2026-12-01T10:00:00-05:00' },
    screen: { type: 'boolean', default: false },
    'forced-colors': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    'no-script': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [pictures] = positionals;
if (values.help || !pictures) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

const now = new Date(values.now);
const temporary = await mkdtemp(path.join(tmpdir(), 'tendwell-look-'));
const browser = await launchChromium();
try {
  await mkdir(pictures, { recursive: true });
  for (const site of values.site) {
    const folder = /[\\/]/.test(site) ? path.resolve(site) : path.join(root, 'examples', site);
    const built = values.built ? path.resolve(values.built) : path.join(temporary, path.basename(site));
    if (!values.built) await buildSite(folder, built, now);
    for (const view of views()) await take(path.basename(site), built, view);
  }
} finally {
  await browser.close();
  await rm(temporary, { recursive: true });
}

/** Every combination of the options. */
function views() {
  const { page: pages, design: designs, colors: palettes, width: widths, scheme: schemes } = values;
  return pages.flatMap((pathname) =>
    designs.flatMap((design) =>
      palettes.flatMap((colors) =>
        widths.flatMap((width) => schemes.map((scheme) => ({ pathname, design, colors, width, scheme }))),
      ),
    ),
  );
}

/**
 * @param {string} site
 * @param {string} built
 * @param {ReturnType<typeof views>[number]} view
 */
async function take(site, built, { pathname, design, colors, width, scheme }) {
  const page = await openDesign(browser, built, {
    pathname,
    design,
    colors,
    now,
    print: values.print,
    context: {
      viewport: { width: Number(width), height: Number(width) < 600 ? 640 : 900 },
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      javaScriptEnabled: !values['no-script'],
      ...(values['forced-colors'] && { forcedColors: 'active' }),
    },
  });
  const name = [
    site,
    pathname.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home',
    design,
    colors,
    width,
    scheme,
  ];
  const image = await screenshot(page, { fullPage: !values.screen });
  await writeFile(path.join(pictures ?? '', `${name.join('.')}.webp`), image);
  await page.close();
}
