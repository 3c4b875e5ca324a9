import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openInTabs, scrollTo, submitAgain } from './support/browser.ts';
import { answers, type RunningSite, startSite } from './support/site.ts';

let browser: Browser;
const openInTab = openInTabs();
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Waits until the element has adopted the form. Before that, the browser posts the form itself. */
async function upgraded(page: Page): Promise<void> {
  await scrollTo(page, 'newsletter-signup');
  await page.locator('newsletter-signup form[novalidate]').first().waitFor({ state: 'attached' });
}

describe.each(['dev', 'preview'] as const)('signing up on the %s server', (command) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite(command);
    await answers(site);
  });
  afterAll(() => site?.stop());

  const subscribers = async () => {
    const { rows } = await site.database().execute('SELECT email, status FROM subscribers');
    return rows.map((row) => `${row.email} ${row.status}`);
  };

  const mailTo = async (recipient: string) => {
    const response = await fetch(`${site.origin}/newsletter/outbox`, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(20_000),
    });
    const mails = (await response.json()) as { to: string; text: string; subject: string }[];
    return mails.find(({ to }) => to === recipient);
  };

  for (const javaScriptEnabled of [true, false]) {
    describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      const address = `${javaScriptEnabled ? 'ada' : 'grace'}@example.com`;
      const status = async () => (await subscribers()).filter((each) => each.startsWith(address));

      it('shows the outcome, stores the sign-up, and sends an email', async () => {
        const { page } = await openInTab(browser, `${site.origin}/articles/ginger-tea/`, {
          javaScriptEnabled,
        });
        if (javaScriptEnabled) await upgraded(page);
        await page.getByLabel('Email').fill(address);
        await page.getByRole('button', { name: 'Subscribe' }).click();
        if (!javaScriptEnabled) await submitAgain(page);
        if (javaScriptEnabled) {
          await page
            .locator('newsletter-signup')
            .getByRole('status')
            .filter({ hasText: 'check your inbox' })
            .waitFor();
          expect(await page.getByLabel('Email').isVisible()).toBe(false);
          expect(new URL(page.url()).pathname).toBe('/articles/ginger-tea/');
        } else {
          await page.getByRole('heading', { name: 'check your inbox' }).waitFor();
          expect(await page.getByRole('link', { name: 'Articles' }).isVisible()).toBe(true);
        }
        expect(await status()).toEqual([`${address} pending`]);
        expect((await mailTo(address))?.subject).toContain('Review and confirm');
        await page.goto(`${site.origin}/newsletter/outbox`);
        expect(await page.getByText(address).first().isVisible()).toBe(true);
      });

      it('confirms with the button on the page that the email links to, not by opening the page', async () => {
        const link = /http\S+\/confirm\?token=\S+/.exec((await mailTo(address))?.text ?? '')?.[0] ?? '';
        for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200);
        const { page } = await openInTab(browser, link, { javaScriptEnabled });
        expect(await status()).toEqual([`${address} pending`]);
        expect(await page.getByRole('main').getByRole('button').count()).toBe(1);
        await page.getByRole('main').getByRole('button').click();
        await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();
        expect(await status()).toEqual([`${address} confirmed`]);
      });

      it('unsubscribes with the link in the email', async () => {
        const link = /http\S+\/unsubscribe\?token=\S+/.exec((await mailTo(address))?.text ?? '')?.[0] ?? '';
        const { page } = await openInTab(browser, link, { javaScriptEnabled });
        expect(await status()).toEqual([`${address} confirmed`]);
        await page.getByRole('main').getByRole('button').click();
        await page.getByRole('heading', { name: 'You are unsubscribed' }).waitFor();
        expect(await status()).toEqual([`${address} unsubscribed`]);
      });

      it('keeps an invalid address in the field', async () => {
        const { page } = await openInTab(browser, `${site.origin}/`, { javaScriptEnabled });
        if (javaScriptEnabled) await upgraded(page);
        // Turn off the browser's own validation to get the server's response.
        if (!javaScriptEnabled)
          await page
            .locator('newsletter-signup form')
            .evaluate((form) => form.setAttribute('novalidate', ''));
        await page.getByLabel('Email').fill('ada at home');
        await page.getByRole('button', { name: 'Subscribe' }).click();
        await page
          .getByText(/address looks like|not.*email address|name@example\.com/i)
          .first()
          .waitFor();
        expect(await page.getByLabel(/^E-?mail/).inputValue()).toBe('ada at home');
      });
    });
  }
});
