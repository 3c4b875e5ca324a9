import { localDay } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';

/** The practice's date, or that in UTC if no browser knows its time zone. */
export function today(timeZone: string): string {
  try {
    return localDay(clock.now(), timeZone).date;
  } catch {
    return localDay(clock.now(), 'UTC').date;
  }
}
