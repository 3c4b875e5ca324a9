import * as z from 'zod';
import { parseTimeRange, TIME_RANGE } from '../hours/time-range.js';
import { pattern } from './fields.js';

const DAY = 24 * 60;

/** The index of the first range that overlaps an earlier one of the same day. */
function overlapping(texts: readonly string[]): number | undefined {
  const spans = texts.map((text) => {
    const { opens, closes } = parseTimeRange(text) ?? { opens: '00:00', closes: '00:01' };
    const [start, end] = [minutes(opens), minutes(closes)];
    return [start, end > start ? end : end + DAY] as const;
  });
  const index = spans.findIndex(([start, end], each) =>
    spans.slice(0, each).some(([otherStart, otherEnd]) => start < otherEnd && otherStart < end),
  );
  return index < 0 || texts.some((text) => !parseTimeRange(text)) ? undefined : index;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * The opening hours of a day: a list of time ranges that do not overlap.
 *
 * @param when When they apply: the title of the field.
 */
export const ranges = (when: string) =>
  z
    .array(
      pattern(
        TIME_RANGE,
        'invalid-time-range',
        'must be a range of times on a 24-hour clock, like 09:00-17:30',
      ).meta({
        title: 'Hours',
        description:
          'Opening and closing time on a 24-hour clock, in quotes. A closing time at or before the opening time is on the next day.',
      }),
    )
    .check(({ value, issues }) => {
      const index = overlapping(value);
      if (index === undefined) return;
      issues.push({
        code: 'custom',
        input: value[index],
        path: [index],
        message: 'overlaps another range of the same day',
        params: { code: 'overlapping-hours' },
      });
    })
    .meta({
      title: when,
      description: `${when}. An empty list means closed.`,
      examples: [['09:00-12:30', '14:00-18:00']],
    });
