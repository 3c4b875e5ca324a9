import { remembering } from '../lang/remembering.js';

const formats = remembering(
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

/** A moment in words, with its day and time zone. */
export function moment(date: Date, locale: string, timeZone: string): string {
  return formats(locale, timeZone).format(date);
}
