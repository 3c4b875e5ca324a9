import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Starts the Chromium that `npm test` found, without its sandbox, which does not work for root. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.TENDWELL_CHROMIUM;
  if (!executablePath) throw new Error('Set TENDWELL_CHROMIUM to the path of a Chromium, or run `npm test`.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

export interface OpenOptions extends BrowserContextOptions {
  /** The moment at which the page's clock starts, in ISO 8601. Default: `TENDWELL_NOW`, or the machine's clock. */
  now?: string | undefined;
}

/** Opens a page, and records its requests to other servers and its errors. */
export async function open(browser: Browser, url: string, options: OpenOptions = {}) {
  const page = await newTab(browser, options);
  return { page, ...(await visit(page, url)), close: () => page.context().close() };
}

/**
 * Opens pages one after the other in a tab for each kind of options: a new tab takes longer than the page. In each, the
 * time stands still at `now`. For tests that leave nothing behind in the browser.
 */
export function openInTabs() {
  const tabs = new Map<string, Promise<Page>>();
  return async (browser: Browser, url: string, { now, ...options }: OpenOptions = {}) => {
    const key = JSON.stringify([options, now === undefined]);
    const tab = tabs.get(key) ?? newTab(browser, options);
    tabs.set(key, tab);
    const page = await tab;
    if (now) await page.clock.setFixedTime(new Date(now));
    return { page, ...(await visit(page, url)) };
  };
}

async function newTab(browser: Browser, options: OpenOptions): Promise<Page> {
  const { now = process.env.TENDWELL_NOW, ...contextOptions } = options;
  const page = await (await browser.newContext(contextOptions)).newPage();
  if (now) await page.clock.install({ time: new Date(now) });
  return page;
}

async function visit(page: Page, url: string) {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.removeAllListeners('request').removeAllListeners('pageerror');
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return { foreign, errors };
}

/** Scrolls to an element: its script is loaded when it comes near. */
export async function scrollTo(page: Page, selector: 'newsletter-signup' | 'practice-footer'): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView());
}

/** Submits the form again for as long as the endpoint asks for it because it was submitted too early. */
export async function submitAgain(page: Page): Promise<void> {
  const again = page.getByRole('heading', { name: 'press the button again' });
  const done = page.getByText('check your inbox').first();
  for (;;) {
    await again.or(done).first().waitFor();
    if (await done.isVisible()) return;
    // Until the answer is here, the page still asks for it.
    const answered = page.waitForEvent('load');
    await page.getByRole('main').getByRole('button').click();
    await answered;
  }
}
