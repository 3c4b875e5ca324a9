import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesign } from '../../../scripts/lib/built-site.mjs';
import { exampleSites } from '../../../scripts/lib/examples.mjs';
import { builtPages } from './support/built-pages.ts';
import { testEveryPage } from './support/every-page.ts';
import { BUILT_AT } from './support/moments.ts';
import { lostInReaderMode } from './support/reader-mode.ts';
import { runSite } from './support/running.ts';

describe.each(exampleSites())('the example %s', (name) => {
  const running = runSite('preview', { TENDWELL_NOW: BUILT_AT }, name);
  const read = async () => {
    const folder = join(running.site.folder, 'dist');
    return { folder, pages: await builtPages(folder) };
  };

  testEveryPage({ running, atLeast: { pages: 11, articles: 3 } });

  it('keeps the words of services, people, questions, and the way in reader modes', async () => {
    const { pages } = await read();
    const sections = pages.filter(({ path }) => /^\/(services|people|faq|visit)\/$/.test(path));
    expect(sections.length).toBeGreaterThan(1);
    const page = await running.browser.newPage();
    for (const { path, html } of sections) {
      expect.soft(await lostInReaderMode(page, html), path).toEqual([]);
    }
    await page.close();
  });

  it.each(['booklet', 'warm', 'clear'])(
    'fits narrow windows in the design %s, and shows a phone what matters first',
    async (design) => {
      const { folder, pages } = await read();
      const context = { viewport: { width: 360, height: 640 }, timezoneId: 'Asia/Tokyo' };
      const view = { pathname: '/', design, colors: 'sage', now: new Date(BUILT_AT), context };
      const page = await openDesign(running.browser, folder, view);
      for (const part of FIRST_PARTS) {
        const box = await page.locator(part).first().boundingBox();
        expect.soft((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(640);
      }
      // Its first line: below it, there is room for longer texts.
      const status = await page.locator('.site-status').first().boundingBox();
      expect.soft((status?.y ?? 0) + 24, 'status').toBeLessThanOrEqual(640);
      for (const path of differentPages(pages)) {
        await page.goto(new URL(path, page.url()).href);
        for (const width of [320, 768]) {
          await page.setViewportSize({ width, height: 640 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          const at = `${path} at ${width} pixels`;
          expect.soft(wide, at).toBeLessThanOrEqual(width);
          expect.soft(await page.evaluate(brokenWords, 'h1'), at).toEqual([]);
        }
        expect.soft(await page.evaluate(linksInTheDefaultColor), path).toEqual([]);
      }
      await page.goto(new URL('/visit/', page.url()).href);
      await page.evaluate(fillHeader);
      for (const width of [320, 768, 1000, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        const at = `a full header at ${width} pixels`;
        const { scrollWidth, header } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          header: document.querySelector<HTMLElement>('.site-header')?.offsetHeight,
        }));
        expect.soft(scrollWidth, at).toBeLessThanOrEqual(width);
        expect.soft(await page.evaluate(brokenWords, '.site-name'), at).toEqual([]);
        if (width >= 768) expect.soft(header, at).toBeLessThanOrEqual(200);
      }
      await page.close();
    },
  );
});

/** Pages that look alike are checked once: one of each folder. */
const differentPages = (pages: readonly { path: string }[]): string[] => [
  ...new Map(
    pages.map(({ path }) => [path.replace(/[^/]+\/$/, (name) => (path === `/${name}` ? name : '*')), path]),
  ).values(),
];

/** Gives the header a long name and nine links. */
function fillHeader(): void {
  const name = document.querySelector('.site-name');
  if (name) name.textContent = 'Gemeinschaftspraxis for Acupuncture and Bodywork';
  const links = document.querySelectorAll('.site-nav li');
  for (let count = links.length; count < 9; count++) {
    const link = links[0]?.cloneNode(true);
    if (!link) throw new Error('The navigation has no links.');
    link.textContent = 'Class schedule';
    links[0]?.after(link);
  }
}

/** The words of a text that are continued on another line. Hyphens may be part of the text. */
function brokenWords(selector: string): string[] {
  const range = document.createRange();
  const text = document.querySelector(selector)?.firstChild;
  if (!(text instanceof Text)) return [];
  return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  });
}

function linksInTheDefaultColor(): string[] {
  const links = [...document.links].filter((link) => getComputedStyle(link).color === 'rgb(0, 0, 238)');
  return links.map(({ outerHTML }) => outerHTML);
}

/** The parts of the home page that a phone shows without scrolling. */
const FIRST_PARTS = ['h1', '.site-opening > p', '.site-button'];
