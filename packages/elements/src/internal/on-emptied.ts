import { hasContent } from './fill.js';

/** Times that an element is filled again within {@link SHORT} of each other. After that, the page wants it empty. */
const LIMIT = 5;
/** Milliseconds. */
const SHORT = 1_000;

/**
 * Calls `fillAgain` when a script of the page has removed the content of an element. Libraries that morph a page to the
 * server's HTML do so with elements that have filled themselves. If the page empties the element again and again, it
 * stays empty until its data changes.
 *
 * `onChange` is called for every change of the children, with those that were removed, also by the element itself.
 */
export function onEmptied(
  element: Element,
  fillAgain: () => void,
  onChange?: (removed: readonly Node[]) => void,
): void {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  new MutationObserver((records) => {
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
    onChange?.(removed);
    if (hasContent(element) || removed.length === 0) return;
    const now = performance.now();
    count = now - last < SHORT ? count + 1 : 1;
    last = now;
    if (count <= LIMIT) fillAgain();
  }).observe(element, { childList: true });
}
