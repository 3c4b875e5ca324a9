import { formatMessage } from '@tendwell/content/intl';
import type { WritingMessages } from '../lang/messages.js';
import type { Schedule } from './schedule.js';

/** The message after an article was scheduled, published, or unpublished. */
export function scheduleText(
  { list }: WritingMessages,
  schedule: Schedule,
  title: string,
  locale: string,
): string {
  const text = { draft: list.unpublished, now: list.published, day: list.scheduled }[schedule.type];
  return formatMessage(text, { title, date: schedule.type === 'day' ? dayFormat(locale)(schedule.day) : '' });
}

/** Formats calendar days, which are in no time zone: `Nov 28, 2026`. */
export function dayFormat(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
}
