// @ts-check
// Makes the pictures of docs/start/practice-site.md: the home page of six kinds of practice, as they are created.
// Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tendwell } from '@tendwell/vite-plugin';
import { projectFiles } from 'create-tendwell';
import { build, preview } from 'vite';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { screenshot } from '../../../scripts/lib/screenshots.mjs';
import { writeProject } from '../dist/cli/write-project.js';

const pictures = path.resolve(import.meta.dirname, '../../../docs/public/kinds');
/** A Tuesday at noon, when all of them are open. */
const now = new Date('2026-03-03T12:30:00-05:00');

/** @type {Pick<import('create-tendwell').Answers, 'name' | 'kind' | 'design' | 'colors'>[]} */
const SITES = [
  { name: 'Saltmarsh Acupuncture', kind: 'acupuncture', design: 'booklet', colors: 'sage' },
  { name: 'Two Chairs', kind: 'therapy', design: 'clear', colors: 'dusk' },
  { name: 'Green Door Massage', kind: 'massage', design: 'warm', colors: 'clay' },
  { name: 'Print Shop Yoga', kind: 'yoga', design: 'warm', colors: 'sage' },
  { name: 'Kitchen Table Nutrition', kind: 'nutrition', design: 'clear', colors: 'sage' },
  { name: 'Park Street Physiotherapy', kind: 'physiotherapy', design: 'booklet', colors: 'dusk' },
];

const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-kinds-'));
const browser = await launchChromium();
try {
  await mkdir(pictures, { recursive: true });
  for (const site of SITES) await take(site);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

/** @param {typeof SITES[number]} site */
async function take(site) {
  const root = path.join(folder, site.kind);
  const files = await projectFiles(
    {
      town: 'Wellfleet',
      region: 'MA',
      country: 'US',
      timeZone: 'America/New_York',
      languages: ['en'],
      host: 'other',
      newsletter: false,
      ...site,
    },
    { now },
  );
  writeProject(root, files);
  /** @type {import('vite').InlineConfig} */
  const config = { root, configFile: false, logLevel: 'warn', plugins: [tendwell({ now: () => now })] };
  await build(config);
  const server = await preview(config);
  const file = path.join(pictures, `${site.kind}.webp`);
  const image = await picture(server.resolvedUrls?.local[0] ?? '');
  await server.close();
  await writeFile(file, image);
  console.log(`${path.relative(process.cwd(), file)}: ${Math.round(image.length / 1000)} kB`);
}

/** @param {string} url */
async function picture(url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, deviceScaleFactor: 0.75 });
  await page.clock.setFixedTime(now);
  await page.goto(url, { waitUntil: 'networkidle' });
  const image = await screenshot(page);
  await page.close();
  return image;
}
