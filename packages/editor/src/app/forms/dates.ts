/** "Thursday, December 24, 2026", or "Thursday, December 24" in the year of `today`. A text that is not a date stays. */
export function dateText(date: string, locale: string, today = ''): string {
  const time = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(time)) return date;
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
}

/** "Dec 24, 2026 – Jan 2, 2027". Its lines break only after the dash, as on the site. */
export function dateRangeText(from: string, to: string, locale: string): string {
  const [start, end] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)];
  if (Number.isNaN(start) || Number.isNaN(end) || end < start) return from === to ? from : `${from} – ${to}`;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(start, end).replace(/([^–]) /g, '$1\u00a0');
}
