import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveStatic } from '../../../../scripts/lib/lighthouse/static-host.mjs';
import { loadAxe, violations } from './axe.ts';
import type { BuiltPage } from './built-pages.ts';
import { type Faults, fullHeaderFaults, narrowFaults } from './narrow-windows.ts';

/** What was found on a page of a built site, which was loaded once, on a phone. */
export interface ExaminedPage {
  readonly path: string;
  readonly html: string;
  /** The paths of the scripts that were loaded, before anybody scrolled. */
  readonly scripts: readonly string[];
  /** Violations of the site's security policy, errors of scripts, and requests to other servers. */
  readonly problems: readonly string[];
  /** What axe found in a narrow window in light colors, and in a wide one in dark colors. */
  readonly violations: Readonly<Record<'narrow' | 'wide', readonly string[]>>;
  /** What didn't fit in narrow windows. */
  readonly faults: readonly Faults[];
}

/** With two, one is busy while the other waits for the network to be idle. */
const TABS = 2;
/** The status names the time zone: it is as long as it gets. */
const CONTEXT = {
  viewport: { width: 360, height: 800 },
  colorScheme: 'light',
  timezoneId: 'Asia/Tokyo',
} as const;

/**
 * Opens pages, and asks everything about each that needs a browser.
 *
 * @param folder of the built site, which is served with the headers in its `_headers`
 * @param now The time in the pages, in ISO 8601.
 */
export async function examinePages(
  browser: Browser,
  { folder, pages, now }: { folder: string; pages: readonly BuiltPage[]; now: string },
): Promise<ExaminedPage[]> {
  const host = await serveStatic(folder);
  const context = await browser.newContext(CONTEXT);
  // The limit is the test's.
  context.setDefaultTimeout(0);
  await context.clock.setFixedTime(now);
  await loadAxe(context);
  const rest = [...pages];
  const examined: ExaminedPage[] = [];
  try {
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const tab = await openTab(context, host.origin);
        for (let page = rest.shift(); page; page = rest.shift()) examined.push(await tab.examine(page));
      }),
    );
  } finally {
    await context.close();
    await host.close();
  }
  return examined;
}

async function openTab(context: BrowserContext, origin: string) {
  const page = await context.newPage();
  let problems: string[] = [];
  let scripts: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push(request.url());
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  return {
    async examine({ path, html }: BuiltPage): Promise<ExaminedPage> {
      problems = [];
      scripts = [];
      await page.setViewportSize(CONTEXT.viewport);
      await page.goto(origin + path);
      await waitForElements(page, path, html);
      await page.waitForLoadState('networkidle');
      // Not what axe causes.
      const found = { path, html, scripts, problems };
      [problems, scripts] = [[], []];
      const narrow = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 1280, height: 800 });
      const wide = await violations(page);
      await page.emulateMedia({ colorScheme: 'light' });
      return { ...found, violations: { narrow, wide }, faults: await faultsOf(page, path) };
    },
  };
}

/** Elements in view are defined when everything that they import has been loaded. */
async function waitForElements(page: Page, path: string, html: string): Promise<void> {
  if (isArticle({ html })) await page.waitForFunction(() => customElements.get('article-view'));
  // What a phone shows first.
  if (path === '/' && html.includes('site-status'))
    await page.locator('.site-status .tendwell-status').first().waitFor({ state: 'attached' });
}

async function faultsOf(page: Page, path: string): Promise<readonly Faults[]> {
  const faults = await narrowFaults(page, path);
  return path === '/visit/' ? [faults, await fullHeaderFaults(page)] : [faults];
}

export const isArticle = ({ html }: Pick<BuiltPage, 'html'>) => html.includes('"@type":"BlogPosting"');
