import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostSite } from './support/hosted.ts';
import { BUILT_AT } from './support/moments.ts';
import { smallestSite } from './support/smallest-site.ts';

const running = hostSite({ TENDWELL_NOW: BUILT_AT }, 'practice-site', smallestSite);
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 };
const PATH = '/articles/marsh/';

describe('a photo of 12 megapixels in an article', () => {
  it('costs a phone at most 120 kB', async () => {
    const page = await running.browser.newPage(PHONE);
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'image')
        loaded.push(response.body().then(({ length }) => length));
    });
    await page.goto(running.site.origin + PATH);
    const picture = page.getByRole('img', { name: 'Grass and mud' });
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toContain('.1080.webp');
    // A response that came later would be read after the page was closed.
    page.removeAllListeners('response');
    const bytes = (await Promise.all(loaded)).reduce((sum, length) => sum + length, 0);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
    await page.close();
  });

  it('moves nothing when it arrives late', async () => {
    const page = await running.browser.newPage(PHONE);
    await page.addInitScript(() => {
      const shifts: PerformanceEntry[] = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      Object.assign(window, { shifts });
    });
    let release = () => {};
    const painted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.(?:webp|jpg)$/, async (route) => {
      await painted;
      await route.continue();
    });
    await page.goto(running.site.origin + PATH, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const picture = page.getByRole('img', { name: 'Grass and mud' });
    const before = await picture.boundingBox();
    release();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.boundingBox()).toEqual(before);
    expect(before?.height).toBeGreaterThan(200);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts.length)).toBe(0);
    await page.close();
  });
});

describe('a video on a video site', () => {
  /** Opens the article. A page replaces the video site's player. */
  async function openArticle(page: Page): Promise<{ foreign: string[]; refused: string[] }> {
    const foreign: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(running.site.origin)) foreign.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>P</title><p>The player' }),
    );
    await page.goto(running.site.origin + PATH);
    return { foreign, refused };
  }

  it('requests nothing until a visitor follows the link, and then plays in place', async () => {
    const page = await running.browser.newPage(PHONE);
    const { foreign, refused } = await openArticle(page);
    await page.waitForFunction(() => customElements.get('article-view'));
    await page.getByRole('link', { name: 'A walk in the marsh' }).scrollIntoViewIfNeeded();
    expect(foreign).toEqual([]);
    await page.getByRole('link', { name: 'A walk in the marsh' }).click();
    await page.frameLocator('iframe[title="A walk in the marsh"]').getByText('The player').waitFor();
    expect(foreign).toEqual(['https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?autoplay=1']);
    expect(refused).toEqual([]);
    await page.close();
  });

  it('is a link without JavaScript', async () => {
    const context = await running.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { foreign } = await openArticle(page);
    expect(await page.getByRole('link', { name: 'A walk in the marsh' }).getAttribute('href')).toBe(
      'https://youtu.be/aBcDeFgHiJk',
    );
    expect(foreign).toEqual([]);
    await context.close();
  });
});
