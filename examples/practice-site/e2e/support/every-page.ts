import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { hasJava, htmlProblems } from '../../../../scripts/testing/html-checker.mjs';
import { schemaOrgErrors } from '../../../../scripts/testing/schema-org.mjs';
import { brokenPairs, builtPages, deadLinks, structuredData } from './built-pages.ts';
import type { RunningSite } from './site.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
    const { folder, pages } = await read();
    const policy = /Content-Security-Policy: (.*)/.exec(
      await readFile(join(folder, '_headers'), 'utf8'),
    )?.[1];
    expect(policy).toContain("require-trusted-types-for 'script'");
    for (const [index, { path }] of pages.entries()) {
      const found = await problems(running.browser, running.site.origin + path, {
        policy: policy ?? '',
        width: index % 2 ? 1280 : 360,
        colorScheme: index % 2 ? 'dark' : 'light',
      });
      expect.soft(found, path).toEqual([]);
    }
  }, 600_000);

  it('loads at most 16 kB of compressed scripts until a reader comes near the end of an article', async () => {
    const { folder, pages } = await read();
    const articles = pages.filter(({ html }) => html.includes('"@type":"BlogPosting"'));
    expect(articles.length).toBeGreaterThan(atLeast.articles - 1);
    for (const { path } of articles) {
      const scripts = await scriptsOf(running.browser, running.site.origin + path);
      const files = await Promise.all(scripts.map((script) => readFile(join(folder, script))));
      const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
      expect.soft(bytes, path).toBeLessThanOrEqual(16_000);
    }
  }, 120_000);

  it('has translations that refer to each other', async () => {
    expect(brokenPairs((await read()).pages)).toEqual([]);
  });
}

/** The name of the type in schema-dts. */
function typeOf(data: object): string {
  return '@graph' in data ? 'Graph' : `WithContext<${String((data as { '@type'?: unknown })['@type'])}>`;
}

/** The paths of the scripts that a phone loads for a page. */
async function scriptsOf(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(url);
  // The elements in view are defined when everything that they import has been loaded.
  await page.waitForFunction(() => customElements.get('article-view'));
  await page.waitForLoadState('networkidle');
  await page.close();
  return scripts;
}

interface Conditions {
  /** The `Content-Security-Policy` header of the page. */
  policy: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

/** Violations of the policy, errors of scripts, requests to other servers, and what axe finds. */
async function problems(browser: Browser, url: string, { policy, width, colorScheme }: Conditions) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin)) found.push(request.url());
  });
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const problems = [...found];
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
  await context.close();
  // The page for addresses that don't exist, and the frame of the endpoint's pages, are sent with the status 404.
  const is404 = /(?:404\.html|\/newsletter\/)$/.test(url);
  return [...problems, ...violations].filter((text) => !is404 || !/status of 404/.test(text));
}
