import { localDay, openingStatus } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';
import type { HoursData } from './hours.html.js';
import { statusText } from './status-text.js';

/** A timer does not run longer than this: 32-bit milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Keeps "Open until …" true for one table of hours, from now until `signal` says stop.
 *
 * The words are state, so they are in a shadow root, on the line that names the time zone; the line keeps its place
 * and its height. The row of today is marked with `aria-current`.
 */
export function keepStatus(section: Element, locale: string, signal: AbortSignal): void {
  const data = readHours(section.querySelector('script[type="application/json"]')?.textContent ?? '');
  const line = section.querySelector<HTMLElement>('.tendwell-status');
  if (!data || !line) return;
  const shadow = line.shadowRoot ?? line.attachShadow({ mode: 'open' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    clearTimeout(timer);
    const at = clock.now();
    const status = openingStatus(data.hours, data.timeZone, at);
    shadow.textContent = status ? statusText(status, at, data.timeZone, locale) : line.textContent;
    const today = localDay(at, data.timeZone).weekday;
    for (const row of section.querySelectorAll('tr[data-day]')) {
      if (row.getAttribute('data-day') === today) row.setAttribute('aria-current', 'date');
      else row.removeAttribute('aria-current');
    }
    const wait = Math.min(
      status?.until ? status.until.getTime() - at.getTime() : LONGEST,
      untilMidnight(at, data),
    );
    timer = setTimeout(update, Math.max(wait, 1000));
  };

  update();
  // A phone that slept has timers that slept too.
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Milliseconds until the practice's next day, or an hour, whichever is sooner. */
function untilMidnight(at: Date, { timeZone }: HoursData): number {
  const hour = 3_600_000;
  const later = new Date(at.getTime() + hour);
  if (localDay(later, timeZone).date === localDay(at, timeZone).date) return hour;
  // Offsets are whole minutes, so midnight is a whole minute too: look every minute of the last hour.
  return 60_000 - (at.getTime() % 60_000);
}

function readHours(json: string): HoursData | undefined {
  try {
    const data = JSON.parse(json) as HoursData;
    localDay(clock.now(), data.timeZone);
    return typeof data.hours === 'object' ? data : undefined;
  } catch {
    // A footer written by hand may have no data or wrong data; its table is still right.
    return undefined;
  }
}
