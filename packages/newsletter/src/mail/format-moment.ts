import { memoize } from '../lang/memoize.js';

const dateTimeFormat = memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    }),
);

/** A date and time with the day of the week and the time zone. */
export function formatMoment(date: Date, locale: string, timeZone: string): string {
  return dateTimeFormat(locale, timeZone).format(date);
}
