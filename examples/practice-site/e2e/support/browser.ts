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
  const { now = process.env.TENDWELL_NOW, ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  const page: Page = await context.newPage();
  if (now) await page.clock.install({ time: new Date(now) });
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return { page, foreign, errors, close: () => context.close() };
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
  for (;;) {
    const again = page.getByRole('heading', { name: 'press the button again' });
    const done = page.getByText('check your inbox').first();
    await again.or(done).first().waitFor();
    if (!(await again.isVisible())) return;
    await page.getByRole('main').getByRole('button').click();
  }
}
