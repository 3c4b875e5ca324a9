import { vi } from 'vitest';
import type { Tab } from './engines/tab.ts';

/** The most stops of the tab key on a page. */
const MAX_STOPS = 120;

/** The name of the stop of the tab key that has the focus, as far as tests need it. */
const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  // A heading that has the focus is no stop of the tab key.
  if (element.tabIndex < 0 && !element.isContentEditable) return '';
  const text = (nodes) => [...nodes].map((node) => node.textContent).join(' ');
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const name = element.getAttribute('aria-label') || text(ids.map((id) => document.getElementById(id)))
    || text(element.labels ?? []) || element.textContent;
  return name.replace(/\\s+/g, ' ').trim();
})()`;

/** Somebody who uses a page with nothing but a keyboard. */
export class KeyboardUser {
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** The name of the button, link, or field with the focus; empty if there is none. */
  async focused(): Promise<string> {
    return String(await this.#tab.evaluate(FOCUSED));
  }

  /**
   * Presses the tab key until an element has the focus.
   *
   * @param options.back Whether to go backwards. Default: no.
   * @throws Error with all names on the way.
   */
  async reach(name: string | RegExp, { back = false } = {}): Promise<void> {
    const passed: string[] = [];
    while (passed.length < MAX_STOPS) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      passed.push(focused);
      await this.#tab.press('Tab', { shift: back });
    }
    throw new Error(`The tab key does not lead to ${name}, but to: ${passed.join(' | ')}`);
  }

  /** Goes to a button or a link, and presses Enter. */
  async choose(name: string | RegExp, options?: { readonly back?: boolean }): Promise<void> {
    await this.reach(name, options);
    await this.#tab.press('Enter');
  }

  /** Waits until the page shows a text. */
  async sees(text: string): Promise<void> {
    await this.until(`document.body.innerText.includes(${JSON.stringify(text)})`, text);
  }

  /** Waits until an expression is true. */
  async until(expression: string, what = expression): Promise<void> {
    await vi.waitFor(
      async () => {
        if (!(await this.#tab.evaluate(expression))) throw new Error(`Waited for: ${what}`);
      },
      { timeout: 60_000, interval: 50 },
    );
  }
}
