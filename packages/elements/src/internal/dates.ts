import { dateFormat } from './intl.js';

/** Formats a calendar date (`YYYY-MM-DD`). The result is the same in every time zone. */
export function formatDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00Z`);
  // Front matter that no schema has checked may contain anything. Show it as it is.
  if (Number.isNaN(day.getTime())) return date;
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/**
 * Dates whose lines break only after the dash of a range, and never within a date. The thin spaces of Intl stay: no line
 * breaks before a dash at them.
 */
export const unbroken = (dates: string): string => dates.replace(/([^–]) /g, '$1\u00a0');

/** Formats a range of calendar dates, without repeating what both ends share. Its lines break only after the dash. */
export function formatDateRange(from: string, to: string, locale: string): string {
  const format = dateFormat(locale, {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return unbroken(format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)));
}
