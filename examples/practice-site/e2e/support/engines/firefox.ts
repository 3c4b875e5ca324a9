import puppeteer from 'puppeteer-core';
import type { Engine } from '../../../../../scripts/lib/browsers/engines.mjs';
import { partsOf, type Tab } from './tab.ts';

/** Playwright only works with its own build of Firefox. Puppeteer drives any Firefox over WebDriver BiDi. */
export async function openFirefox({ executable }: Engine): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    // A report of each request, which is unused, takes a seventh of the time.
    networkEnabled: false,
  });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    async press(key, { shift = false } = {}) {
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key);
      if (shift) await page.keyboard.up('Shift');
    },
    type: (text) => page.keyboard.type(text),
    // The next part begins when one is complete.
    typeDay: (day) => page.keyboard.type(partsOf(day).join('')),
    evaluate: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
