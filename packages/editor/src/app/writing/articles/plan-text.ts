import { formatMessage } from '@tendwell/content/intl';
import type { WritingMessages } from '../lang/messages.js';
import type { Plan } from './plan.js';

/** The message after an article was scheduled, published, or unpublished. */
export function planText({ list }: WritingMessages, plan: Plan, title: string, locale: string): string {
  const text = { draft: list.unpublished, now: list.published, day: list.planned }[plan.type];
  return formatMessage(text, { title, date: plan.type === 'day' ? dayFormat(locale)(plan.day) : '' });
}

/** Formats calendar days, which are in no time zone: `Nov 28, 2026`. */
export function dayFormat(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
}
