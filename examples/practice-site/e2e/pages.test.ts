import { describe, expect, it } from 'vitest';
import { open, openInTabs, scrollTo } from './support/browser.ts';
import { hostSite } from './support/hosted.ts';
import { BUILT_AT, MOMENTS } from './support/moments.ts';

/** Not the search page: without scripting, it has no field, only the list. `every-example.test.ts` checks what is on pages. */
const PAGES = [
  '/',
  '/articles/',
  '/articles/ginger-tea/',
  '/articles/winter-eating/',
  '/visit/',
  '/people/',
  '/services/',
  '/newsletter/',
  '/no-such-page/',
];

const running = hostSite({ TENDWELL_NOW: BUILT_AT });
const openInTab = openInTabs();

describe('the HTML of an article page', () => {
  it('contains the article, the sign-up form and the address', async () => {
    const html = await (await fetch(`${running.site.origin}/articles/ginger-tea/`)).text();
    expect(html).toContain('In my parents’ restaurant the staff got sick together');
    expect(html).toContain('<form class="tendwell-signup" method="post" action="/newsletter/subscribe"');
    expect(html).toContain('31 Cordage Street');
    expect(html).toContain('<script type="application/ld+json">');
  });

  it('shows the text and the pictures without JavaScript', async () => {
    const { page, close } = await open(running.browser, `${running.site.origin}/articles/ginger-tea/`, {
      javaScriptEnabled: false,
    });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Ginger tea, and how far it goes',
    );
    const picture = page.getByRole('img', { name: /bowl of tea with two slices of ginger/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.getByText('Hours are in Eastern Time.').isVisible()).toBe(true);
    await close();
  });
});

describe.each(PAGES)('%s', (path) => {
  it('keeps its height when the elements upgrade', async () => {
    const heights: number[] = [];
    for (const javaScriptEnabled of [false, true]) {
      const { page } = await openInTab(running.browser, running.site.origin + path, { javaScriptEnabled });
      if (javaScriptEnabled) {
        await scrollTo(page, 'practice-footer');
        await page.waitForFunction(
          () => document.querySelector('practice-footer .tendwell-status')?.shadowRoot,
        );
      }
      // Without JavaScript, closures are announced earlier.
      heights.push(
        await page.evaluate(() => {
          const banner = document.querySelector<HTMLElement>('practice-announcement')?.offsetHeight ?? 0;
          return document.body.offsetHeight - banner;
        }),
      );
    }
    expect(heights[1]).toBe(heights[0]);
  });
});

it.each(MOMENTS)('shows whether the practice is open $name', async ({ now, timeZone, status }) => {
  const options = { now, timezoneId: timeZone ?? 'America/New_York' };
  const { page, errors } = await openInTab(running.browser, running.site.origin, options);
  // The opening of the home page and the footer both show it.
  await scrollTo(page, 'practice-footer');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.tendwell-status')].every((line) => line.shadowRoot?.textContent),
  );
  const texts = await page
    .locator('.tendwell-status')
    .evaluateAll((lines) => lines.map((line) => line.shadowRoot?.textContent?.replace(/\s+/g, ' ')));
  expect(texts).toHaveLength(2);
  const [text, footer] = texts;
  expect(footer).toBe(text);
  expect(text).toMatch(/^(Open|Closed) (until|now)/);
  if (status !== undefined) expect(text).toBe(status);
  expect(errors).toEqual([]);
});
