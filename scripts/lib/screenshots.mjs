// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Starts the Chromium at `TENDWELL_CHROMIUM`, by default Debian's, or else Playwright's own. */
export function launchChromium() {
  const installed = process.env.TENDWELL_CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({
    ...(existsSync(installed) && { executablePath: installed }),
    args: ['--no-sandbox'],
  });
}

/**
 * A WebP image of a page.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ fullPage?: boolean }} [options]
 * @returns {Promise<Buffer>}
 */
export async function screenshot(page, { fullPage = false } = {}) {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    ...(fullPage && { captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } }),
  });
  return Buffer.from(data, 'base64');
}
