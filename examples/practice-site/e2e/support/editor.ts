import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Removes the folder of a site whose editor has stopped: a reading that it began may still write to the cache in it. */
export const removeEdited = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 10 });

/** The buttons, links, and fields that are smaller than 24 pixels, but for links in a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a, button, input, select, textarea, summary, [role="slider"]',
      ),
    ]
      .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      // A hidden radio button has a label that is large enough.
      .map((target) => target.closest('label') ?? target)
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isInText = target.matches('p a') && target.parentElement?.textContent !== target.textContent;
        return width > 1 && Math.min(width, height) < 23.5 && !isInText;
      })
      .map((target) => target.outerHTML.slice(0, 120)),
  );
}

/** How wide a page is on a phone that is 320 pixels wide. */
export async function widthAt320(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (before) await page.setViewportSize(before);
  return width;
}
