import { dateFormat } from './intl.js';

/** Formats a calendar date (`YYYY-MM-DD`). The result is the same in every time zone. */
export function formatDate(date: string, locale: string): string {
  const key = `${locale} ${date}`;
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const day = new Date(`${date}T00:00Z`);
  // Front matter that no schema has checked may contain anything. Show it as it is.
  if (Number.isNaN(day.getTime())) return date;
  const text = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  formatted.set(key, text);
  return text;
}

/** Dates as text: the lists of a site repeat them, and formatting takes longer than the rest of an entry. */
const formatted = new Map<string, string>();

/** Formats a range of calendar dates, without repeating what both ends share. */
export function formatDateRange(from: string, to: string, locale: string): string {
  const format = dateFormat(locale, {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`));
}
