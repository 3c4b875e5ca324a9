/**
 * Keeps the place of somebody who works with a keyboard: browsers forget the focus of what is removed or disabled, and begin
 * at the top of the page again. The focus on a button that was removed goes to the heading, and that on one that was disabled
 * while it worked comes back.
 *
 * @param host Has the buttons and the heading.
 */
export function keepFocus(host: HTMLElement): void {
  let last: EventTarget | null = null;
  host.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  // Whoever presses on a place that takes no focus wants none.
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
