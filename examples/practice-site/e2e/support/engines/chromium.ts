import type { Page } from 'playwright-core';
import { launch } from '../browser.ts';
import { partsOf, type Tab } from './tab.ts';

export async function openChromium(): Promise<Tab> {
  const browser = await launch();
  return { ...tabOf(await browser.newPage({ locale: 'en-US' })), close: () => browser.close() };
}

/** A page of a browser that a test has started. */
export function tabOf(page: Page): Tab {
  return {
    open: async (url) => void (await page.goto(url)),
    press: (key, { shift = false } = {}) => page.keyboard.press(shift ? `Shift+${key}` : key),
    type: (text) => page.keyboard.type(text),
    // The next part begins when one is complete.
    typeDay: (day) => page.keyboard.type(partsOf(day).join('')),
    evaluate: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
