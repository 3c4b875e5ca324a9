import { vi } from 'vitest';
import type { Tab } from './engines/tab.ts';

/** Only a limit for a busy machine. */
const WAIT_MS = 60_000;

/** The time limit for a test that goes through a page key by key: each key queries the browser for the focus. */
export const LONGEST_MS = 240_000;

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

  /**
   * Opens a dialog with a button, goes once through it, and closes it with Escape. The focus must be in the dialog while it is
   * open, and on a button afterwards.
   *
   * @param options.look is done while the dialog is open.
   * @param options.backTo The button that has the focus afterwards. Default: the one that opens it.
   */
  async opensDialog(
    button: string,
    { look, back = false, backTo = button }: { look(): Promise<void>; back?: boolean; backTo?: string },
  ): Promise<void> {
    await this.choose(button, { back });
    await this.inDialog();
    await look();
    await this.#goThrough('dialog[open]');
    await this.#tab.press('Escape');
    await this.until(`!document.querySelector('dialog')`, 'the dialog to close');
    await this.isAt(backTo);
  }

  /** Waits for a dialog that has the focus. */
  inDialog(): Promise<void> {
    return this.until(`document.querySelector('dialog[open]')?.contains(document.activeElement)`, 'a dialog');
  }

  /** Presses the tab key until it is where it began. @throws Error if it leads out of an element of the page. */
  async #goThrough(selector: string): Promise<void> {
    const first = await this.focused();
    for (let stops = 0; stops < MAX_STOPS; stops++) {
      await this.#tab.press('Tab');
      // After the last stop, the focus is in the window of the browser.
      const place = await this.#tab.evaluate(
        `document.activeElement === document.body || document.querySelector('${selector}').contains(document.activeElement)`,
      );
      if (!place) throw new Error(`The tab key leads out of ${selector}, to ${await this.focused()}`);
      if ((await this.focused()) === first) return;
    }
    throw new Error(`The tab key does not come back to ${first}`);
  }

  /** Presses an arrow key until a button of a toolbar has the focus. */
  async arrowTo(name: string): Promise<void> {
    const first = await this.focused();
    while ((await this.focused()) !== name) {
      await this.#tab.press('ArrowRight');
      if ((await this.focused()) === first) throw new Error(`The arrow keys do not lead to ${name}`);
    }
  }

  /** Waits until a button, link, or field has the focus. */
  async isAt(name: string): Promise<void> {
    await vi.waitFor(
      async () => {
        const focused = await this.focused();
        if (focused !== name) throw new Error(`The focus is on ${focused || 'nothing'}, and not on ${name}`);
      },
      { timeout: WAIT_MS, interval: 50 },
    );
  }

  /** Waits until the heading of the page has the focus: what had it before is gone. */
  async isAtHeading(): Promise<void> {
    await this.until(`document.activeElement?.localName === 'h1'`, 'the focus on the heading');
  }

  /** Waits until the page shows a text. */
  async sees(text: string): Promise<void> {
    // Dates have spaces at which lines don't break.
    const shown = "document.body.innerText.replaceAll('\\u00a0', ' ')";
    await this.until(`${shown}.includes(${JSON.stringify(text)})`, text);
  }

  /** Waits until an expression is true. */
  async until(expression: string, what = expression): Promise<void> {
    await vi.waitFor(
      async () => {
        if (!(await this.#tab.evaluate(expression))) throw new Error(`Waited for: ${what}`);
      },
      { timeout: WAIT_MS, interval: 50 },
    );
  }
}
