import { formatTimeRanges, isOpenAllDay } from '@tendwell/content/hours';

/** The hours of a day as people type them: `9:00 AM – 12:30 PM, 2:00 – 6:00 PM`, or `24 hours`. Empty if there are none. */
export function rangesText(ranges: readonly string[], locale: string): string {
  if (!isOpenAllDay(ranges)) return formatTimeRanges(ranges, locale).join(', ');
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(24);
}
