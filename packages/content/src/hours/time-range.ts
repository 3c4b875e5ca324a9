/** `HH:MM-HH:MM` on a 24-hour clock. An end at or before the start is on the next day. `24:00` is the end of the day. */
export const TIME_RANGE = /^((?:[01]\d|2[0-3]):[0-5]\d)\s*[-\u2013]\s*((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** When a place opens and closes, each as `HH:MM` on a 24-hour clock. `24:00` is the end of the day. */
export interface TimeRange {
  opens: string;
  closes: string;
}

/** Reads a time range; `undefined` if the text is not one. */
export function parseTimeRange(text: string): TimeRange | undefined {
  const [, opens, closes] = TIME_RANGE.exec(text) ?? [];
  return opens && closes ? { opens, closes } : undefined;
}

/**
 * Whether hours of a day, as content files write them, are open from midnight to midnight: `00:00-24:00`, or `00:00-00:00`.
 *
 * @example
 * ```ts
 * import { isOpenAllDay } from '@tendwell/content/hours';
 *
 * isOpenAllDay(['00:00-24:00']); // true
 * ```
 */
export function isOpenAllDay(ranges: readonly string[]): boolean {
  return parseTimeRanges(ranges).some(isAllDay);
}

/** Whether a range is a whole day, from midnight to midnight. */
export const isAllDay = ({ opens, closes }: TimeRange): boolean =>
  opens === '00:00' && (closes === opens || closes === '24:00');

/** Reads time ranges, in order, and leaves out what is not one: data that no schema has checked may hold anything. */
export function parseTimeRanges(texts: readonly string[] = []): TimeRange[] {
  return texts.flatMap((text) => parseTimeRange(text) ?? []).sort((a, b) => (a.opens < b.opens ? -1 : 1));
}
