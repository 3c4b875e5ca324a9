import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic } from '../../../scripts/lib/lighthouse/static-host.mjs';
import { launch } from './support/browser.ts';
import { designCss, designs } from './support/design-css.ts';
import { BUILT_AT } from './support/moments.ts';
import { builtOnce } from './support/site.ts';

let browser: Browser;
let page: Page;
let host: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
  host = await serveStatic(await builtOnce({ TENDWELL_NOW: BUILT_AT }));
  browser = await launch();
  // The site's policy allows no other stylesheets.
  page = await browser.newPage({ bypassCSP: true, viewport: { width: 720, height: 900 } });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

describe.each(designs)('the design %s', (design) => {
  const open = async (path: string) => {
    await page.goto(host.origin + path);
    await page.evaluate(() => document.querySelector('link[rel="stylesheet"]')?.remove());
    await page.addStyleTag({ content: await designCss(design) });
  };
  const edges = (selector: string) =>
    page.locator(selector).evaluate((part) => {
      const { borderTopStyle, borderBottomStyle } = getComputedStyle(part);
      return { above: borderTopStyle, below: borderBottomStyle };
    });

  it('has rules around the sign-up in forced colors, where backgrounds have no color', async () => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await open('/services/');
    expect(await edges('newsletter-signup')).toEqual({ above: 'solid', below: 'solid' });
  });

  it('has a rule above the footer on paper, where there is no sign-up', async () => {
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await open('/services/');
    expect(await page.locator('newsletter-signup').isVisible()).toBe(false);
    expect(await edges('.tendwell-footer')).toEqual({ above: 'solid', below: 'none' });
  });

  it('prints below an article who wrote it and where they work, side by side', async () => {
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await open('/articles/ginger-tea/');
    const name = await page.locator('.tendwell-footer h2').boundingBox();
    const address = await page.locator('.tendwell-footer address').boundingBox();
    if (!name || !address) throw new Error('The footer has no name, or no address.');
    expect(address.x).toBeGreaterThan(name.x + name.width);
    expect(address.y).toBeCloseTo(name.y, 0);
  });
});
