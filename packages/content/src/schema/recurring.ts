import * as z from 'zod';
import { isCalendarDate, weekdayOf } from '../hours/calendar-date.js';
import { WEEKDAYS } from '../hours/weekdays.js';
import { always, calendarDate, notBoth, notWithout } from './fields.js';
import { ranges } from './time-ranges.js';

const fields = z.strictObject({
  day: z.enum(WEEKDAYS).meta({ title: 'Day of the week', description: 'Day of the week.' }),
  nth: z
    .array(
      z
        .int()
        .min(-1)
        .max(5)
        .refine((value) => value !== 0, { error: 'must be 1 to 5, or -1', params: { code: 'out-of-range' } })
        .meta({ title: 'Number', description: '1 to 5, or -1 for the last one.' }),
    )
    .min(1, 'needs at least one number')
    .optional()
    .meta({
      title: 'Which in the month',
      description:
        'Which of these days in a month: `[1, 3]` are the first and the third one, `[-1]` is the last.',
      examples: [[1, 3]],
    }),
  everyWeeks: z
    .int()
    .min(2)
    .max(52)
    .optional()
    .meta({
      title: 'Every how many weeks',
      description: '2 means every second week, beginning with `from`.',
      examples: [2],
    }),
  from: calendarDate()
    .optional()
    .meta({
      title: 'First of these days',
      description: 'With `everyWeeks`: the first of these days.',
      examples: ['2026-01-07'],
    }),
  hours: ranges('Hours on these days'),
});

type Recurring = { day?: unknown; nth?: unknown; everyWeeks?: unknown; from?: unknown };

/** Hours on one day of the week that come every few weeks, or on some of these days in a month. */
export const recurring = notBoth(
  notBoth(notWithout(fields, 'everyWeeks', 'from'), 'everyWeeks', 'nth'),
  'from',
  'nth',
)
  .refine((value: Recurring) => value?.nth !== undefined || value?.everyWeeks !== undefined, {
    ...always,
    error: 'needs `everyWeeks` or `nth`',
    params: { code: 'missing-key' },
  })
  .refine(({ day, from }: Recurring) => wrongWeekday(day, from) === undefined, {
    error: (issue) => {
      const { day, from } = issue.input as Recurring;
      return `must be a ${capitalized(day)}; ${from} is a ${capitalized(wrongWeekday(day, from))}`;
    },
    path: ['from'],
    params: { code: 'wrong-weekday' },
  })
  .meta({
    title: 'Recurring hours',
    description:
      'Hours on one day of the week that come every few weeks, or on some of these days in a month.',
  });

/** The weekday of a date that is not on the day it should be. */
function wrongWeekday(day: unknown, from: unknown): string | undefined {
  if (typeof from !== 'string' || !isCalendarDate(from)) return undefined;
  const found = weekdayOf(Date.parse(from));
  return found === day ? undefined : found;
}

const capitalized = (word: unknown) => String(word).replace(/^./, (letter) => letter.toUpperCase());
