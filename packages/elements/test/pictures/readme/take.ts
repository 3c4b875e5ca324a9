import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { View } from '../scene.js';
import { Studio } from '../support/studio.js';
import { readmeShots, type Shot } from './shots.js';

/** Device pixels in a CSS pixel. */
const SCALE = 2;

const folder = new URL('../../../pictures/', import.meta.url);

/** Takes every picture of the README in light and dark, at two device pixels for each of CSS. */
export async function takeReadmePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const studio = await Studio.open();
  try {
    for (const shot of await readmeShots()) {
      for (const scheme of ['light', 'dark']) {
        const view: View = { width: shot.width, dark: scheme === 'dark' };
        const picture = await webp(await studio.show(shot, view), shot);
        const name = `${shot.name}.${scheme}.webp`;
        await writeFile(new URL(name, folder), picture);
        console.log(`${name} ${Math.round(picture.length / 1000)} kB`);
      }
    }
  } finally {
    await studio.close();
  }
}

/** WebP, which Playwright does not take by itself: a fifth of a PNG's size, and nobody sees the difference. */
async function webp(page: Page, { width, height }: Shot): Promise<Buffer> {
  const all = await page.evaluate(() => Math.floor(document.body.getBoundingClientRect().height));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 88,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height ?? all, all), scale: SCALE },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
