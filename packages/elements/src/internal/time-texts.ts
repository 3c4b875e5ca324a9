import { formatTimeRanges, isOpenAllDay, type TimeRange } from '@tendwell/content/hours';
import { capitalized } from './format.js';
import { practiceMessages } from './practice-messages.js';

/** The time ranges of a day in words, for a sentence: "open 24 hours" if it is open from midnight to midnight. */
export const timeTexts = (ranges: readonly string[], locale: string): string[] =>
  isOpenAllDay(ranges) ? [practiceMessages(locale).openAllDay] : formatTimeRanges(ranges, locale);

/** What the cell of a day says, one text a line: "Open 24 hours", or "Closed". */
export function dayTexts(ranges: readonly TimeRange[], locale: string): string[] {
  if (ranges.length === 0) return [practiceMessages(locale).closed];
  const written = ranges.map(({ opens, closes }) => `${opens}-${closes}`);
  return timeTexts(written, locale).map((text) => capitalized(text, locale));
}
