import { z } from 'zod';
import { always, calendarDate, dayOfYear, isBefore, text } from './fields.js';
import { recurring } from './recurring.js';
import { ranges } from './time-ranges.js';

const exception = z
  .strictObject({
    from: calendarDate().describe('First day.'),
    to: calendarDate().optional().describe('Last day, included. Default: the first day alone.'),
    hours: ranges('Hours on these days')
      .optional()
      .describe('Hours on these days: ["10:00-12:00"]. Default: closed.'),
    reason: text().optional().describe('Why, in a few words: "Winter break".'),
    announceDays: z
      .int()
      .positive()
      .optional()
      .describe('Announce it at the top of every page, beginning this many days before. Default: not there.'),
  })
  .refine((value) => !isBefore(value?.to, value?.from), {
    ...always,
    error: 'must not be before `from`',
    path: ['to'],
    params: { code: 'date-order' },
  })
  .describe('One day or several with other hours than usual.');

const week = {
  monday: ranges('Monday').optional(),
  tuesday: ranges('Tuesday').optional(),
  wednesday: ranges('Wednesday').optional(),
  thursday: ranges('Thursday').optional(),
  friday: ranges('Friday').optional(),
  saturday: ranges('Saturday').optional(),
  sunday: ranges('Sunday').optional(),
  recurring: z
    .array(recurring)
    .optional()
    .describe('Days that differ from the week again and again, such as the first Saturday of a month.'),
};

const season = z
  .strictObject({
    from: dayOfYear().describe('First day, each year: "06-15".'),
    to: dayOfYear().describe('Last day, included: "08-31". If it is before `from`, it is in the next year.'),
    name: text().optional().describe('What it is called: "Summer hours".'),
    ...week,
  })
  .describe('A part of each year with a week of its own. A day that is not listed is closed.');

/** The keys of opening hours, each checked by itself: see `hoursSchema` for what takes several of them. */
export const hoursObject = z.strictObject({
  ...week,
  seasons: z
    .array(season)
    .optional()
    .describe('Parts of each year with a week of their own. The last one that covers a day applies.'),
  exceptions: z.array(exception).optional().describe('Holidays, closures and days with other hours.'),
  appointmentOnly: z.boolean().optional().describe('Clients are seen by appointment only.'),
  note: text().optional().describe('A sentence beside the hours, such as "Ring twice."'),
});

/** Opening hours of one location, or of one person. */
export type Hours = z.infer<typeof hoursObject>;
