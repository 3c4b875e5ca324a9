// @ts-check
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
