import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Chromium as the test script found it. As root it has no sandbox; nothing here visits another machine. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.TENDWELL_CHROMIUM;
  if (!executablePath) throw new Error('Set TENDWELL_CHROMIUM to the path of a Chromium, or run `npm test`.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** Opens a page and notes what it asks of other servers and what goes wrong in it. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page: Page = await context.newPage();
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

/** Without scripts a form that was sent faster than people type is shown once more, with what was typed. */
export async function pressOnceMore(page: Page): Promise<void> {
  for (;;) {
    const again = page.getByRole('heading', { name: 'press the button once more' });
    const done = page.getByText('check your inbox').first();
    await again.or(done).first().waitFor();
    if (!(await again.isVisible())) return;
    await page.getByRole('main').getByRole('button').click();
  }
}
