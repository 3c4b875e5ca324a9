import { localDay } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';
import { yieldToMain } from '../internal/yield-to-main.js';
import { useOwnMaps } from './directions.js';
import { keepStatus } from './status-line.js';

/** Keeps the status of every location in an element up to date until `signal` aborts, and adapts links to directions. */
export async function watchHours(element: Element, locale: string, signal: AbortSignal): Promise<void> {
  // The first use of Intl in a page takes 15 ms on a fast machine, so it gets a task of its own.
  await yieldToMain();
  localDay(clock.now(), 'UTC');
  await yieldToMain();
  if (signal.aborted) return;
  for (const section of element.querySelectorAll('.tendwell-hours')) keepStatus(section, locale, signal);
  useOwnMaps(element);
}
