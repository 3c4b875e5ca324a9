import { z } from 'zod';
import { always, calendarDate, dayOfYear, isBefore, text } from './fields.js';
import { recurring } from './recurring.js';
import { ranges } from './time-ranges.js';

const exception = z
  .strictObject({
    from: calendarDate().meta({ description: 'First day.', examples: ['2026-12-24'] }),
    to: calendarDate()
      .optional()
      .meta({ description: 'Last day, included. Default: only the first day.', examples: ['2027-01-02'] }),
    hours: ranges('Hours on these days')
      .optional()
      .meta({ description: 'Hours on these days. Default: closed.', examples: [['10:00-12:00']] }),
    reason: text()
      .optional()
      .meta({ description: 'Why, in a few words.', examples: ['Winter break'] }),
    announceDays: z
      .int()
      .positive()
      .optional()
      .meta({
        description:
          'Announces it at the top of every page, beginning this many days before the first one. Default: it isn’t announced.',
        examples: [14],
      }),
  })
  .refine((value) => !isBefore(value?.to, value?.from), {
    ...always,
    error: 'must not be before `from`',
    path: ['to'],
    params: { code: 'date-order' },
  })
  .describe('One or more days with other hours than usual.');

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
    .describe('Hours that don’t come every week, such as those on the first Saturday of a month.'),
};

const season = z
  .strictObject({
    from: dayOfYear().meta({
      description: 'First day of each year’s season: month and day.',
      examples: ['06-15'],
    }),
    to: dayOfYear().meta({
      description: 'Last day, included: month and day. If it is before `from`, it is in the next year.',
      examples: ['08-31'],
    }),
    name: text()
      .optional()
      .meta({ description: 'Its name.', examples: ['Summer hours'] }),
    ...week,
  })
  .describe('A part of each year with its own weekly hours. A day that is not listed is closed.');

/** The keys of opening hours, each checked by itself: see `hoursSchema` for what takes several of them. */
export const hoursObject = z.strictObject({
  ...week,
  seasons: z
    .array(season)
    .optional()
    .describe(
      'Parts of each year with their own weekly hours. If several cover a day, the last one applies.',
    ),
  exceptions: z
    .array(exception)
    .optional()
    .describe('Holidays, closures, and days with other hours. If several cover a day, the last one applies.'),
  appointmentOnly: z.boolean().optional().describe('People are seen by appointment only.'),
  note: text()
    .optional()
    .meta({ description: 'A sentence beside the hours.', examples: ['Ring twice.'] }),
});

/** Opening hours of one location, or of one person. */
export type Hours = z.infer<typeof hoursObject>;
