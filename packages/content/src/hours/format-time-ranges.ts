import { DAY_MS } from './calendar-date.js';
import { parseTimeRanges, type TimeRange } from './time-range.js';

/** Any day will do: only its times are shown. */
const ANY_DAY = '2024-01-01';

/**
 * Time ranges as a locale writes them, such as `9:00 AM – 12:30 PM`. What is not a time range is left out.
 *
 * @param ranges Time ranges as content files write them: `09:00-12:30`.
 * @throws RangeError if the locale is not a language tag.
 * @example
 * ```ts
 * import { formatTimeRanges } from '@tendwell/content/hours';
 *
 * formatTimeRanges(['09:00-12:30', '18:00-02:00'], 'en-US'); // ['9:00 AM – 12:30 PM', '6:00 PM – 2:00 AM']
 * ```
 */
export function formatTimeRanges(ranges: readonly string[], locale: string): string[] {
  return parseTimeRanges(ranges).map(timeRangeFormat(locale));
}

const formats = new Map<string, (range: TimeRange) => string>();

/** A function that writes time ranges, cached: creating an Intl format takes a hundred times as long as using it. */
export function timeRangeFormat(locale: string): (range: TimeRange) => string {
  const cached = formats.get(locale) ?? createFormat(locale);
  formats.set(locale, cached);
  return cached;
}

function createFormat(locale: string): (range: TimeRange) => string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  let between: string | undefined;
  return ({ opens, closes }) => {
    // 24:00 is written as 0:00 on the same day: for a range across two days, Intl would write the dates too.
    const [start, end] = [opens, closes === '24:00' ? '00:00' : closes].map((time) =>
      Date.parse(`${ANY_DAY}T${time}Z`),
    ) as [number, number];
    if (start < end) return format.formatRange(start, end);
    between ??= separator(format);
    return format.format(start) + between + format.format(end);
  };
}

/** What a locale writes between the ends of a range. */
function separator(format: Intl.DateTimeFormat): string {
  const morning = Date.parse(ANY_DAY);
  const parts = format.formatRangeToParts(morning, morning + DAY_MS / 2 + 60_000);
  return parts.find(({ source, value }) => source === 'shared' && value.trim())?.value ?? ' – ';
}
