import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { hasJava, htmlProblems } from '../../../../scripts/testing/html-checker.mjs';
import { schemaOrgErrors } from '../../../../scripts/testing/schema-org.mjs';
import { violations } from './axe.ts';
import { type BuiltPage, brokenPairs, builtPages, deadLinks, structuredData } from './built-pages.ts';
import { policyOf, sendPolicy } from './policy.ts';
import type { RunningSite } from './site.ts';

/** A site that was built, and how many pages and articles it has, so that no test passes because there is nothing to check. */
export interface BuiltSite {
  readonly running: { readonly browser: Browser; readonly site: RunningSite };
  readonly atLeast: { readonly pages: number; readonly articles: number };
}

/** Tests that every page of a built site passes. */
export function testEveryPage({ running, atLeast }: BuiltSite): void {
  const read = async () => {
    const folder = join(running.site.folder, 'dist');
    return { folder, pages: await builtPages(folder) };
  };

  it('has no link to a page, a file, or a fragment that does not exist', async () => {
    const { folder, pages } = await read();
    expect(pages.length).toBeGreaterThan(atLeast.pages - 1);
    expect(await deadLinks(folder, pages)).toEqual([]);
  });

  it.skipIf(!hasJava)(
    'has valid HTML, without warnings',
    async () => {
      expect(await htmlProblems([join(running.site.folder, 'dist')])).toEqual([]);
    },
    120_000,
  );

  it('has structured data of the types of schema.org', async () => {
    const data = structuredData((await read()).pages);
    expect(data.length).toBeGreaterThan(atLeast.pages / 2);
    expect(await schemaOrgErrors(data.map((each) => [typeOf(each), each]))).toBe('');
  });

  it('has pages without accessibility violations that keep to its security policy', async () => {
    const { pages } = await read();
    const policy = await policyOf(running.site);
    expect(policy).toContain("require-trusted-types-for 'script'");
    const conditions = [
      { width: 360, colorScheme: 'light', policy },
      { width: 1280, colorScheme: 'dark', policy },
    ] as const;
    await inTabs(
      pages,
      (index) => openTab(running, conditions[index % 2 === 0 ? 0 : 1]),
      async ({ problems }, { path }) => {
        expect.soft(await problems(running.site.origin + path), path).toEqual([]);
      },
    );
  }, 600_000);

  it('loads at most 16 kB of compressed scripts until a reader comes near the end of an article', async () => {
    const { folder, pages } = await read();
    const articles = pages.filter(({ html }) => html.includes('"@type":"BlogPosting"'));
    expect(articles.length).toBeGreaterThan(atLeast.articles - 1);
    await inTabs(
      articles,
      () => running.browser.newPage({ viewport: { width: 360, height: 740 } }),
      async (page, { path }) => {
        const scripts = await scriptsOf(page, running.site.origin + path);
        expect.soft(scripts, path).not.toEqual([]);
        const files = await Promise.all(scripts.map((script) => readFile(join(folder, script))));
        const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
        expect.soft(bytes, path).toBeLessThanOrEqual(16_000);
      },
    );
  }, 120_000);

  it('has translations that refer to each other', async () => {
    expect(brokenPairs((await read()).pages)).toEqual([]);
  });
}

/** With so many, one is always busy while others wait for the network to be idle. */
const TABS = 4;

/**
 * Visits pages in a few tabs at the same time, each page in the tab of its number: to open a tab takes longer than to
 * check a page.
 */
async function inTabs<Open extends { close(): Promise<void> }>(
  pages: readonly BuiltPage[],
  open: (index: number) => Promise<Open>,
  check: (tab: Open, page: BuiltPage) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: TABS }, async (_, number) => {
      const tab = await open(number);
      for (const page of pages.filter((_, index) => index % TABS === number)) await check(tab, page);
      await tab.close();
    }),
  );
}

/** The name of the type in schema-dts. */
function typeOf(data: object): string {
  return '@graph' in data ? 'Graph' : `WithContext<${String((data as { '@type'?: unknown })['@type'])}>`;
}

/** The paths of the scripts that a phone loads for a page. */
async function scriptsOf(page: Page, url: string): Promise<string[]> {
  const scripts: string[] = [];
  const record = (request: Request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  };
  page.on('request', record);
  await page.goto(url);
  // The elements in view are defined when everything that they import has been loaded.
  await page.waitForFunction(() => customElements.get('article-view'));
  await page.waitForLoadState('networkidle');
  page.off('request', record);
  return scripts;
}

interface Conditions {
  /** The `Content-Security-Policy` header of the pages. */
  readonly policy: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

interface Tab {
  /** Violations of the policy, errors of scripts, requests to other servers, and what axe finds on the page of an address. */
  problems(url: string): Promise<string[]>;
  close(): Promise<void>;
}

async function openTab({ browser, site }: BuiltSite['running'], conditions: Conditions): Promise<Tab> {
  const { policy, width, colorScheme } = conditions;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  let found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) found.push(request.url());
  });
  let address = '';
  await sendPolicy(page, (url) => url.href === address, policy);
  return {
    async problems(url) {
      address = url;
      await page.goto(url, { waitUntil: 'networkidle' });
      const problems = [...found];
      // Not what axe causes.
      const broken = await violations(page);
      found = [];
      // The page for addresses that don't exist, and the frame of the endpoint's pages, are sent with the status 404.
      const is404 = /(?:404\.html|\/newsletter\/)$/.test(url);
      return [...problems, ...broken].filter((text) => !is404 || !/status of 404/.test(text));
    },
    close: () => context.close(),
  };
}
