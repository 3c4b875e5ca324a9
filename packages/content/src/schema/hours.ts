import { z } from 'zod';
import { TIME_RANGE } from '../hours/week.js';
import { calendarDate, pattern, text } from './fields.js';

const ranges = () =>
  z
    .array(
      pattern(
        TIME_RANGE,
        'invalid-time-range',
        'must be a stretch of time on a 24-hour clock, like 09:00-17:30',
      ),
    )
    .describe('Stretches of time, such as ["09:00-12:30", "14:00-18:00"]. An empty list means closed.');

const exception = z
  .strictObject({
    from: calendarDate().describe('First day.'),
    to: calendarDate().optional().describe('Last day, included. Default: the first day alone.'),
    hours: ranges().optional().describe('Hours on these days. Default: closed.'),
    reason: text().optional().describe('Why, in a few words: "Winter break".'),
  })
  .refine(({ from, to }) => to === undefined || to >= from, {
    error: 'must not be before `from`',
    path: ['to'],
    params: { code: 'date-order' },
  });

/** Opening hours in the practice's time zone. A day that is not named is closed. */
export const hoursSchema = z.strictObject({
  monday: ranges().optional(),
  tuesday: ranges().optional(),
  wednesday: ranges().optional(),
  thursday: ranges().optional(),
  friday: ranges().optional(),
  saturday: ranges().optional(),
  sunday: ranges().optional(),
  exceptions: z.array(exception).optional().describe('Holidays, closures and days with other hours.'),
  note: text().optional().describe('A sentence beside the hours, such as "By appointment only."'),
});

/** Opening hours of one location. */
export type Hours = z.infer<typeof hoursSchema>;
