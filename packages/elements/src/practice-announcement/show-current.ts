import { clock } from '../internal/clock.js';

/** The maximum delay of a timer, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Shows each announcement in an element from the start of its first day to the end of its last, until `signal` aborts.
 */
export function showCurrent(element: Element, signal: AbortSignal): void {
  const section = element.querySelector<HTMLElement>('.tendwell-announcement');
  if (!section) return;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    clearTimeout(timer);
    const now = clock.now().getTime();
    const items = [...section.querySelectorAll('p')];
    const moments = items.flatMap(({ dataset: { from = '', until = '' } }) => [
      Date.parse(from),
      Date.parse(until),
    ]);
    for (const [index, item] of items.entries()) {
      const [from = 0, until = 0] = moments.slice(index * 2);
      // An announcement without one of them is NaN.
      item.hidden = from > now || until <= now;
    }
    section.hidden = items.every(({ hidden }) => hidden);
    const next = Math.min(...moments.filter((moment) => moment > now));
    timer = setTimeout(update, Math.min(next - now, LONGEST));
  };

  update();
  // Timers do not run while a device sleeps.
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
