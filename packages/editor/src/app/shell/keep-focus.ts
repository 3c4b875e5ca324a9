/**
 * Keeps the focus of people who use a keyboard: if the focused element is removed or disabled, browsers start at the
 * top of the page again. If a button is removed, the focus moves to the heading; if it is disabled during its action,
 * the focus returns to it.
 *
 * @param host Contains the buttons and the heading.
 */
export function keepFocus(host: HTMLElement): void {
  let last: EventTarget | null = null;
  host.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  // A press on something that isn't focusable moves the focus away on purpose.
  host.addEventListener('pointerdown', () => {
    last = null;
  });
  new MutationObserver(() => {
    if (document.activeElement !== document.body || !(last instanceof HTMLElement)) return;
    const next = last.isConnected ? last : host.querySelector('h1');
    if (!next || next.matches(':disabled')) return;
    if (next !== last) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }).observe(host, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
