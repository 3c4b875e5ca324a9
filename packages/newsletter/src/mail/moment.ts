/** Making a formatter takes longer than all else in a mail; a site has few locales. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in words, with its day and time zone. */
export function moment(date: Date, locale: string, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    });
  // Visitors choose the locale: the map must not grow with what they send.
  if (formats.size < 100) formats.set(key, format);
  return format.format(date);
}
