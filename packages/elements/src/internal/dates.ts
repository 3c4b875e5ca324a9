import { dateFormat } from './intl.js';

/** A calendar date (`YYYY-MM-DD`) in words. It is a day, not a moment: it reads the same in every time zone. */
export function formatDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00Z`);
  // Front matter that no schema has seen may hold anything; its own words are better than none.
  if (Number.isNaN(day.getTime())) return date;
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A stretch of calendar days in words, with what both ends share said once. */
export function formatDateRange(from: string, to: string, locale: string): string {
  const format = dateFormat(locale, {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`));
}
