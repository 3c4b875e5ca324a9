import type { Language } from './language.js';
import { memoize } from './memoize.js';

const durationFormat = memoize(
  (tag: string, unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }),
);

/** A duration in the plural form of the language, for example "72 hours". */
export function formatDuration(
  { tag }: Language,
  count: number,
  unit: 'minute' | 'hour' | 'day' | 'year',
): string {
  return durationFormat(tag, unit).format(count);
}

/** A date in the practice's time zone. */
export function formatDate({ tag }: Language, date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(date);
}

/** A list, for example "soups, teas, and walks". */
export function formatList({ tag }: Language, items: readonly string[]): string {
  return new Intl.ListFormat(tag, { style: 'long', type: 'unit' }).format(items);
}
