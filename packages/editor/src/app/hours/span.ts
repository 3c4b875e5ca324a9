import { clockTime } from './parse-hours.js';

/** A time range as minutes since midnight. One that ends on the next day ends after 1440. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A step of dragging and of the arrow keys, in minutes. */
export const STEP = 15;
const DAY = 24 * 60;

/** Reads `09:00-12:30`. Invalid ones are left out. */
export function spansOf(ranges: readonly unknown[]): Span[] {
  return ranges.flatMap((range) => {
    const [, opens, closes] = /^(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)$/.exec(String(range)) ?? [];
    if (!opens || !closes) return [];
    const [start, end] = [minutesOf(opens), minutesOf(closes)];
    return [{ start, end: end > start ? end : end + DAY }];
  });
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Formats time ranges in ascending order. */
export function rangesOf(spans: readonly Span[]): string[] {
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => `${clockTime(start)}-${clockTime(end > DAY ? end - DAY : end)}`);
}

/** Moves one end of a span, or all of it, up to its neighbors and midnight. Spans are in the order of the day. */
export function moveSpan(
  spans: readonly Span[],
  index: number,
  part: 'start' | 'end' | 'all',
  by: number,
): Span[] {
  const span = spans[index];
  if (!span) return [...spans];
  const earliest = spans[index - 1]?.end ?? 0;
  const latest = spans[index + 1]?.start ?? Math.max(DAY, span.end);
  const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const moved = {
    start: { start: between(span.start + by, earliest, span.end - STEP), end: span.end },
    end: { start: span.start, end: between(span.end + by, span.start + STEP, latest) },
    all: (() => {
      const start = between(span.start + by, earliest, latest - (span.end - span.start));
      return { start, end: start + span.end - span.start };
    })(),
  }[part];
  return spans.with(index, moved);
}

/**
 * The part of the day that is shown for a week: from before the first opening to after the last closing, in whole
 * hours.
 */
export function dayWindow(spans: readonly Span[]): Span {
  const starts = spans.map(({ start }) => start);
  const ends = spans.map(({ end }) => end);
  const start = Math.min(7 * 60, ...starts);
  const end = Math.max(21 * 60, ...ends);
  return { start: Math.floor(start / 60) * 60, end: Math.min(Math.ceil(end / 60) * 60, 2 * DAY) };
}
