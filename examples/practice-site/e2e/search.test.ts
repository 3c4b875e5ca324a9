import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './support/browser.ts';
import { hostSite } from './support/hosted.ts';
import { BUILT_AT } from './support/moments.ts';

const running = hostSite({ TENDWELL_NOW: BUILT_AT });
const url = () => `${running.site.origin}/search/`;

// The sign-up has a status too.
const statusOf = (page: Page) => page.locator('.site-search [role="status"]').textContent();

describe('the search page', () => {
  it('lists everything without JavaScript, and shows no search field', async () => {
    const { page, close } = await open(running.browser, url(), { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Ginger tea, and how far it goes' }).isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await close();
  });

  it('filters the list while the user types, in any case', async () => {
    const { page, close, errors } = await open(running.browser, url());
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('GINGER');
    await expect.poll(() => statusOf(page)).toMatch(/^Results: \d+$/);
    // What the list shows comes before what only the pages have.
    const articles = page.locator('.site-results').last().locator('li:visible');
    expect(await articles.first().textContent()).toContain('Ginger tea');
    await page.getByRole('searchbox').fill('xylophone');
    await expect.poll(() => statusOf(page)).toBe('Nothing found. Try another word.');
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('.site-results li:visible').count()).toBeGreaterThan(10);
    expect(errors).toEqual([]);
    await close();
  });

  it('finds words that only the text of an article has', async () => {
    const { page, close, errors } = await open(running.browser, url());
    await page.getByRole('searchbox').fill('sidewalks');
    await expect.poll(() => statusOf(page)).toBe('Results: 1');
    expect(await page.locator('.site-results li:visible').textContent()).toContain('Waiting for the light');
    expect(errors).toEqual([]);
    await close();
  });

  it('starts with the query in its URL', async () => {
    const { page, close } = await open(running.browser, `${url()}?q=moxa`);
    await expect.poll(() => statusOf(page)).toMatch(/^Results: [1-9]$/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('moxa');
    await close();
  });
});
