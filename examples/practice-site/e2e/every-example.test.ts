import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleSites } from '../../../scripts/lib/examples.mjs';
import { hasJava, htmlProblems } from '../../../scripts/testing/html-checker.mjs';
import { schemaOrgErrors } from '../../../scripts/testing/schema-org.mjs';
import { launch } from './support/browser.ts';
import { type BuiltPage, brokenPairs, builtPages, deadLinks, structuredData } from './support/built-pages.ts';
import { designs } from './support/design-css.ts';
import { type ExaminedPage, examinePages, isArticle } from './support/examined-pages.ts';
import { BUILT_AT } from './support/moments.ts';
import { differentPages } from './support/page-shapes.ts';
import { lostInReaderMode } from './support/reader-mode.ts';
import { builtOnce } from './support/site.ts';
import { smallestSite } from './support/smallest-site.ts';

/** How many pages and articles each has, so that no test passes because there is nothing to check. */
const SITES = [
  ...exampleSites().map((name) => ({ name, prepare: undefined, atLeast: { pages: 11, articles: 3 } })),
  { name: 'practice-site', prepare: smallestSite, atLeast: { pages: 4, articles: 1 } },
].map((site) => ({ ...site, title: site.prepare ? 'the smallest site' : `the example ${site.name}` }));

const built = new Map<string, { folder: string; pages: BuiltPage[] }>();
let browser: Browser;
beforeAll(async () => {
  for (const { title, name, prepare } of SITES) {
    const folder = await builtOnce({ TENDWELL_NOW: BUILT_AT }, name, prepare);
    built.set(title, { folder, pages: await builtPages(folder) });
  }
  browser = await launch();
}, 600_000);
afterAll(() => browser?.close());

const siteOf = (title: string) => {
  const site = built.get(title);
  if (!site) throw new Error(`${title} was not built.`);
  return site;
};

describe.each(SITES)('$title', ({ title, prepare, atLeast }) => {
  let examined: Promise<ExaminedPage[]> | undefined;
  /** Each page is loaded once, by the first test that asks for it. */
  const examine = () => {
    const { folder, pages } = siteOf(title);
    examined ??= differentPages(browser, pages).then((chosen) =>
      examinePages(browser, { folder, pages: chosen, now: BUILT_AT }),
    );
    return examined;
  };

  it('has no link to a page, a file, or a fragment that does not exist', async () => {
    const { folder, pages } = siteOf(title);
    expect(pages.length).toBeGreaterThan(atLeast.pages - 1);
    expect(await deadLinks(folder, pages)).toEqual([]);
  });

  it('has translations that refer to each other', () => {
    expect(brokenPairs(siteOf(title).pages)).toEqual([]);
  });

  it('has pages without accessibility violations, in light and in dark colors', async () => {
    const pages = await examine();
    expect(pages.length).toBeGreaterThan(atLeast.pages / 2);
    for (const { path, violations } of pages) expect.soft(violations, path).toEqual({ narrow: [], wide: [] });
  }, 600_000);

  it('has pages that keep to its security policy, and request nothing from other servers', async () => {
    const headers = await readFile(join(siteOf(title).folder, '_headers'), 'utf8');
    expect(headers).toMatch(/Content-Security-Policy: .*require-trusted-types-for 'script'/);
    for (const { path, problems } of await examine()) expect.soft(problems, path).toEqual([]);
  }, 600_000);

  it('loads at most 16 kB of compressed scripts until a reader comes near the end of an article', async () => {
    const { folder } = siteOf(title);
    const articles = (await examine()).filter(isArticle);
    expect(articles.length).toBeGreaterThan(0);
    for (const { path, scripts } of articles) {
      expect.soft(scripts, path).not.toEqual([]);
      const files = await Promise.all(scripts.map((script) => readFile(join(folder, script))));
      const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
      expect.soft(bytes, path).toBeLessThanOrEqual(16_000);
    }
  }, 600_000);

  it.each(designs)(
    'fits narrow windows in the design %s, and shows the essentials on the first screen of a phone',
    async (design) => {
      const faults = (await examine()).flatMap((page) => page.faults);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.flatMap((each) => each[design])).toEqual([]);
    },
    600_000,
  );

  // The smallest one has none of these.
  it.skipIf(prepare)(
    'keeps the text about services, people, questions, and directions in reader modes',
    async () => {
      const sections = siteOf(title).pages.filter(({ path }) =>
        /^\/(?:(?:services|people)\/(?:[^/]+\/)?|faq\/|visit\/)$/.test(path),
      );
      expect(sections.length).toBeGreaterThan(1);
      const page = await browser.newPage();
      for (const { path, html } of sections) {
        expect.soft(await lostInReaderMode(page, html), path).toEqual([]);
      }
      await page.close();
    },
  );
});

// Together, because these programs take longer to start than to check a site.
describe('all of them', () => {
  it.skipIf(!hasJava)(
    'have valid HTML, without warnings',
    async () => {
      expect(await htmlProblems([...built.values()].map(({ folder }) => folder))).toEqual([]);
    },
    240_000,
  );

  it('have structured data of the types of schema.org', async () => {
    const data = SITES.flatMap(({ title, atLeast }) => {
      const found = structuredData(siteOf(title).pages);
      expect(found.length, title).toBeGreaterThan(atLeast.pages / 2);
      return found;
    });
    expect(await schemaOrgErrors(data.map((each) => [typeOf(each), each]))).toBe('');
  }, 240_000);
});

/** The name of the type in schema-dts. */
function typeOf(data: object): string {
  return '@graph' in data ? 'Graph' : `WithContext<${String((data as { '@type'?: unknown })['@type'])}>`;
}
