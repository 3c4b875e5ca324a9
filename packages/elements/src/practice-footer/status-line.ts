import { localDay, openingStatus } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';
import type { HoursData } from './hours.html.js';
import { statusText } from './status-text.js';
import { markToday } from './todays-row.js';

/** The maximum delay of a timer, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Keeps the status ("Open until …") and the marked row of today up to date until `signal` aborts.
 *
 * The status is in a shadow root and replaces the text about the time zone. The row of today has `aria-current`, and shows
 * today's hours if they differ from the usual ones.
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
    markToday(section, data.hours, localDay(at, data.timeZone), locale);
    const wait = Math.min(
      status?.until ? status.until.getTime() - at.getTime() : LONGEST,
      untilMidnight(at, data),
    );
    timer = setTimeout(update, Math.max(wait, 1000));
  };

  update();
  // Timers do not run while a device sleeps.
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Milliseconds until midnight at the practice, but at most an hour. */
function untilMidnight(at: Date, { timeZone }: HoursData): number {
  const hour = 3_600_000;
  const later = new Date(at.getTime() + hour);
  if (localDay(later, timeZone).date === localDay(at, timeZone).date) return hour;
  // UTC offsets are whole minutes, so check at each full minute of the last hour.
  return 60_000 - (at.getTime() % 60_000);
}

function readHours(json: string): HoursData | undefined {
  try {
    const data = JSON.parse(json) as HoursData;
    localDay(clock.now(), data.timeZone);
    return typeof data.hours === 'object' ? data : undefined;
  } catch {
    // A footer that was written by hand may have no data or invalid data.
    return undefined;
  }
}
