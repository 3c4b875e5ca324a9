import { dateFormat } from './intl.js';

/** Formats a calendar date (`YYYY-MM-DD`). The result is the same in every time zone. */
export function formatDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00Z`);
  // Front matter that no schema has checked may contain anything. Show it as it is.
  if (Number.isNaN(day.getTime())) return date;
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

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
