// @ts-check
// Takes the pictures of docs/designs.md: pages of an example in each design, and its home page in each group of colors.
// Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place. The type is that of most
// visitors if the fonts Lato and P052 are installed: the packages fonts-lato and fonts-urw-base35 on Debian.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { buildSite, openDesign } from '../../../scripts/lib/built-site.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { screenshot } from '../../../scripts/lib/screenshots.mjs';

const EXAMPLE = path.join(root, 'examples/yoga-studio');
const pictures = path.join(root, 'docs/public/designs');
/** A Tuesday morning, after the example's latest article, when both of its locations are open. */
const now = new Date('2026-12-01T10:00:00-05:00');

const DESIGNS = ['booklet', 'warm', 'clear'];
const PAGES = {
  home: '/',
  services: '/services/',
  people: '/people/',
  visit: '/visit/',
  article: '/articles/blanket/',
};
const COLORS = ['sage', 'clay', 'dusk'];
const DESKTOP = { width: 1280, height: 960, scale: 0.75 };
const PHONE = { width: 360, height: 640, scale: 1 };

const site = await mkdtemp(path.join(tmpdir(), 'tendwell-designs-'));
const browser = await launchChromium();
try {
  await mkdir(pictures, { recursive: true });
  await buildSite(EXAMPLE, site, now);
  for (const design of DESIGNS) {
    for (const [name, pathname] of Object.entries(PAGES)) {
      for (const screen of [DESKTOP, PHONE]) {
        await take(`${design}-${name}-${screen.width}`, { pathname, design, colors: 'clay', screen });
      }
    }
  }
  for (const colors of COLORS) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      await take(`${colors}-${scheme}`, { pathname: '/', design: 'warm', colors, scheme, screen: PHONE });
    }
  }
} finally {
  await browser.close();
  await rm(site, { recursive: true });
}

/**
 * @param {string} name
 * @param {{ pathname: string, design: string, colors: string, scheme?: 'light' | 'dark', screen: typeof PHONE }} view
 */
async function take(name, { pathname, design, colors, scheme = 'light', screen }) {
  const { width, height, scale } = screen;
  const page = await openDesign(browser, site, {
    pathname,
    design,
    colors,
    now,
    context: {
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: scheme,
      timezoneId: 'America/Chicago',
    },
  });
  const image = await screenshot(page);
  await page.close();
  await writeFile(path.join(pictures, `${name}.webp`), image);
  console.log(`${name}.webp: ${Math.round(image.length / 1000)} kB`);
}
