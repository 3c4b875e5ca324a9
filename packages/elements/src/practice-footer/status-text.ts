import { localDay, type OpeningStatus } from '@tendwell/content/hours';
import type { RendererMessages } from '../internal/element-messages.js';
import { format } from '../internal/format.js';
import { dateFormat } from '../internal/intl.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { zoneName } from './zone-name.js';

/** "Open until 5:30 PM", in the practice's time zone. The zone is named if the visitor's clock shows another time. */
export function statusText(status: OpeningStatus, at: Date, timeZone: string, locale: string): string {
  const words = practiceMessages(locale);
  const text = statusWords(status, at, timeZone, locale, words);
  const said = status.reason ? format(words.because, { status: text, reason: status.reason }) : text;
  return sameClock(at, timeZone)
    ? said
    : format(words.inZone, { status: said, zone: zoneName(timeZone, locale) });
}

function statusWords(
  { open, until }: OpeningStatus,
  at: Date,
  timeZone: string,
  locale: string,
  words: RendererMessages,
): string {
  if (!until) return open ? words.openNow : words.closedNow;
  const time = dateFormat(locale, { timeZone, ...untilStyle(at, until, timeZone) }).format(until);
  return format(open ? words.openUntil : words.closedUntil, { time });
}

/** Until the end of today: only the time. Within six days: the weekday and the time. Later: the date. */
function untilStyle(at: Date, until: Date, timeZone: string): Intl.DateTimeFormatOptions {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  // Midnight is the end of today.
  const last = new Date(until.getTime() - 1);
  if (localDay(at, timeZone).date === localDay(last, timeZone).date) return time;
  if (until.getTime() - at.getTime() < 6 * 86_400_000) return { weekday: 'long', ...time };
  return { weekday: 'long', month: 'long', day: 'numeric' };
}

function sameClock(at: Date, timeZone: string): boolean {
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat('en', { dateStyle: 'short', timeStyle: 'short', ...options }).format(at);
  return format({ timeZone }) === format({});
}
