import { addDays } from '../hours/calendar-date.js';
import { exceptionPeriods } from '../hours/exceptions.js';
import { formatTimeRanges } from '../hours/format-time-ranges.js';
import { localDay } from '../hours/local-time.js';
import { isOpenAllDay } from '../hours/time-range.js';
import { lookupLocale } from '../intl/locale.js';
import type { Location } from '../schema/location.js';
import type { Practice } from '../schema/practice.js';
import { contentLine, plainLine } from '../vcard/content-line.js';
import { allowedCharacters } from './characters.js';

/** Options of {@link hoursCalendar}. */
export interface HoursCalendarOptions {
  practice: Practice;
  /** The moment the calendar is made for: exceptions that have ended by then are left out. */
  now: Date;
}

/** A day without hours, and one that is open from midnight to midnight. Languages that the kit doesn't have get English. */
const ENGLISH = { closed: 'Closed', allDay: 'Open 24 hours' };
const WORDS = new Map([
  ['ar', { closed: 'مغلق', allDay: 'مفتوح على مدار الساعة' }],
  ['de', { closed: 'Geschlossen', allDay: '24 Stunden geöffnet' }],
  ['en', ENGLISH],
  ['es', { closed: 'Cerrado', allDay: 'Abierto las 24 horas' }],
  ['fr', { closed: 'Fermé', allDay: 'Ouvert 24 heures sur 24' }],
  ['zh', { closed: '休息', allDay: '24小时营业' }],
]);

/**
 * The closures and days with special hours of a practice as a calendar to subscribe to: one all-day event for each
 * exception that has not ended, at each location. Without such exceptions it has no events, but people who subscribe to
 * it get the next one. The format is iCalendar (RFC 5545); serve it as `text/calendar`.
 *
 * @throws RangeError if the locale or a time zone of the practice is invalid.
 * @example
 * ```ts
 * import { hoursCalendar } from '@tendwell/content/feeds';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice } = await readContent('content');
 * const calendar = hoursCalendar({ practice, now: new Date() });
 * ```
 */
export function hoursCalendar({ practice, now }: HoursCalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    plainLine('PRODID', '-//Tendwell//Hours//EN'),
    contentLine('X-WR-CALNAME', practice.name),
    ...practice.locations.map((location, index) => events(location, index, { practice, now })),
    'END:VCALENDAR\r\n',
  ];
  return allowedCharacters(lines.join(''));
}

function events(
  { name, hours = {}, timeZone }: Location,
  index: number,
  { practice, now }: HoursCalendarOptions,
): string {
  const words = lookupLocale(practice.locale, WORDS) ?? ENGLISH;
  const today = localDay(now, timeZone ?? practice.timeZone).date;
  const current = exceptionPeriods(hours).filter(({ to }) => to >= today);
  return current
    .map(({ from, to, hours: ranges, reason }) => {
      const times = isOpenAllDay(ranges)
        ? words.allDay
        : formatTimeRanges(ranges, practice.locale).join(', ') || words.closed;
      const what = reason === undefined ? times : `${times} (${reason})`;
      return [
        'BEGIN:VEVENT\r\n',
        // The same in each version of the calendar, so that a changed event replaces the earlier one.
        plainLine('UID', `${from}-${index + 1}@${new URL(practice.url).hostname}`),
        plainLine('DTSTAMP', now.toISOString().replace(/[-:]|\.\d+/g, '')),
        plainLine('DTSTART;VALUE=DATE', compact(from)),
        // The first day after the event.
        plainLine('DTEND;VALUE=DATE', compact(addDays(to, 1))),
        contentLine('SUMMARY', `${name ?? practice.name}: ${what}`),
        'TRANSP:TRANSPARENT\r\n',
        'END:VEVENT\r\n',
      ].join('');
    })
    .join('');
}

const compact = (date: string) => date.replaceAll('-', '');
