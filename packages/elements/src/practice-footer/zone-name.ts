import { dateFormat } from '../internal/intl.js';

/** The name of a time zone without standard or daylight saving time: "Pacific Time". Default: its IANA name. */
export function zoneName(timeZone: string, locale: string): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
