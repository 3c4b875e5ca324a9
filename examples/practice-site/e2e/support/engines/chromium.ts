import { launch } from '../browser.ts';
import { partsOf, type Tab } from './tab.ts';

export async function openChromium(): Promise<Tab> {
  const browser = await launch();
  const page = await browser.newPage({ locale: 'en-US' });
  return {
    open: async (url) => void (await page.goto(url)),
    press: (key, { shift = false } = {}) => page.keyboard.press(shift ? `Shift+${key}` : key),
    type: (text) => page.keyboard.type(text),
    // The next part begins when one is complete.
    typeDay: (day) => page.keyboard.type(partsOf(day).join('')),
    evaluate: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
