/** What a page loads when its app starts. */
export interface AppFiles {
  /** The whole stylesheet: the page only has what it shows itself. */
  style: string;
  /** Modules, in the order in which they run. */
  scripts: readonly string[];
  /** What those import. */
  imports: readonly string[];
}

/** Dispatched on `window` by the theme, when the app answers events. */
export const APP_READY = 'app-ready';

/**
 * Starts the app of a page when a reader first does something, because until then nobody needs it: the page is complete
 * without it, and its links work. Where there is room for the outline, which the app makes, it starts when the page has
 * loaded. What the reader does in the meantime to a control is done when the app is ready.
 *
 * Runs in the page, as the text of this function: it can use nothing else of this module.
 */
export function startApp({ style, scripts, imports }: AppFiles, ready: string): void {
  /** One for each control: a reader who presses a button twice, because nothing happens, wants one press. */
  const waiting = new Map<EventTarget, () => void>();
  const listening = new AbortController();
  const { scrollTo } = window;
  let isStarted = false;

  const link = (attributes: Partial<HTMLLinkElement>) => {
    const element = Object.assign(document.createElement('link'), attributes);
    document.head.append(element);
    return element;
  };
  const fetchModules = (hrefs: readonly string[]) => {
    for (const href of hrefs) link({ rel: 'modulepreload', href });
  };
  let stylesheet: HTMLLinkElement | undefined;
  let whenStyled: Promise<unknown> | undefined;
  /** Without applying it. */
  const fetchStylesheet = () => {
    if (stylesheet) return stylesheet;
    const element = link({ rel: 'stylesheet', href: style, media: 'not all' });
    whenStyled = new Promise((resolve) => {
      element.onload = element.onerror = resolve;
    });
    stylesheet = element;
    return element;
  };
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    // The app scrolls to the top of the page, which the reader may have left.
    window.scrollTo = () => {};
    fetchStylesheet().media = 'all';
    fetchModules(imports);
    for (const script of scripts) await import(script);
  };
  const keep = (event: Event) => {
    start();
    const { type, target } = event;
    if (!(target instanceof Element)) return;
    const control = target.closest<HTMLElement>('button, [role="button"], [type="radio"]');
    if (type === 'click' && control) {
      const { parentElement } = control;
      // The app replaces the button of the outline.
      const inPlace = () => (control.isConnected ? control : parentElement?.querySelector('button'));
      waiting.set(control, () => inPlace()?.click());
    }
    if (type === 'change')
      waiting.set(target, () => {
        for (const name of ['input', type]) target.dispatchEvent(new Event(name, { bubbles: true }));
      });
    // The form of a live example: its button is pressed again.
    if (type === 'submit' && target.closest('.live')) event.preventDefault();
    if (event instanceof KeyboardEvent && opensSearch(event, target)) {
      event.preventDefault();
      waiting.set(window, () => target.dispatchEvent(new KeyboardEvent(type, event)));
    }
  };
  const opensSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element) =>
    key === 'k' ? ctrlKey || metaKey : key === '/' && !target.matches('input, select, textarea');

  for (const type of ['click', 'change', 'submit', 'keydown', 'focusin'])
    addEventListener(type, keep, { capture: true, signal: listening.signal });
  for (const type of ['input', 'pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll'])
    addEventListener(type, start, { capture: true, passive: true, signal: listening.signal });
  addEventListener(
    ready,
    () =>
      // After the app has scrolled.
      requestAnimationFrame(async () => {
        window.scrollTo = scrollTo;
        await whenStyled;
        listening.abort();
        for (const act of waiting.values()) act();
      }),
    { once: true },
  );
  addEventListener('load', () => {
    const whenIdle = window.requestIdleCallback ?? setTimeout;
    whenIdle(() => {
      if (matchMedia('(min-width: 1280px)').matches) start();
      if (isStarted) return;
      fetchStylesheet();
      fetchModules([...scripts, ...imports]);
    });
  });
}
