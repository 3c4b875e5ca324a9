import { z } from 'zod';
import { parseTimeRange, TIME_RANGE } from '../hours/time-range.js';
import { always, calendarDate, isBefore, pattern, text } from './fields.js';
import { overnightOverlaps } from './overnight.js';

const DAY = 24 * 60;

/** Two ranges of one day that overlap; the second as an index. */
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

const ranges = (when: string) =>
  z
    .array(
      pattern(
        TIME_RANGE,
        'invalid-time-range',
        'must be a stretch of time on a 24-hour clock, like 09:00-17:30',
      ).describe(
        'Opens and closes, in quotes: "09:00-17:30". An end at or before its start is on the next day.',
      ),
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
    .describe(`${when}: ["09:00-12:30", "14:00-18:00"]. An empty list means closed.`);

const exception = z
  .strictObject({
    from: calendarDate().describe('First day.'),
    to: calendarDate().optional().describe('Last day, included. Default: the first day alone.'),
    hours: ranges('Hours on these days')
      .optional()
      .describe('Hours on these days: ["10:00-12:00"]. Default: closed.'),
    reason: text().optional().describe('Why, in a few words: "Winter break".'),
  })
  .refine((value) => !isBefore(value?.to, value?.from), {
    ...always,
    error: 'must not be before `from`',
    path: ['to'],
    params: { code: 'date-order' },
  })
  .describe('One day or several that differ from the week.');

/** Opening hours in the practice's time zone. A day that is not named is closed. */
export const hoursSchema = z
  .strictObject({
    monday: ranges('Monday').optional(),
    tuesday: ranges('Tuesday').optional(),
    wednesday: ranges('Wednesday').optional(),
    thursday: ranges('Thursday').optional(),
    friday: ranges('Friday').optional(),
    saturday: ranges('Saturday').optional(),
    sunday: ranges('Sunday').optional(),
    exceptions: z.array(exception).optional().describe('Holidays, closures and days with other hours.'),
    note: text().optional().describe('A sentence beside the hours, such as "By appointment only."'),
  })
  .superRefine((value, context) => {
    for (const { path, until } of overnightOverlaps(value)) {
      const message = `overlaps a range of the previous day, which ends at ${until}`;
      context.addIssue({ code: 'custom', path, message, params: { code: 'overlapping-hours' } });
    }
  }, always)
  .describe('Opening hours in the practice’s time zone. A day that is not named is closed.');

/** Opening hours of one location. */
export type Hours = z.infer<typeof hoursSchema>;
