import * as z from 'zod';
import { always, calendarDate, dayOfYear, isBefore, text } from './fields.js';
import { recurring } from './recurring.js';
import { ranges } from './time-ranges.js';

const exception = z
  .strictObject({
    from: calendarDate().meta({ title: 'First day', description: 'First day.', examples: ['2026-12-24'] }),
    to: calendarDate()
      .optional()
      .meta({
        title: 'Last day',
        description: 'Last day, inclusive. Default: only the first day.',
        examples: ['2027-01-02'],
      }),
    hours: ranges('Hours on these days')
      .optional()
      .meta({
        title: 'Hours',
        description: 'Hours on these days. Default: closed.',
        examples: [['10:00-12:00']],
      }),
    reason: text()
      .optional()
      .meta({ title: 'Reason', description: 'Why, in a few words.', examples: ['Winter break'] }),
    announceDays: z
      .int()
      .positive()
      .optional()
      .meta({
        title: 'Announce days before',
        description:
          'Announces it at the top of every page, beginning this many days before the first one. Default: it isn’t announced.',
        examples: [14],
        'x-group': 'more',
      }),
  })
  .refine((value) => !isBefore(value?.to, value?.from), {
    ...always,
    error: 'must not be before `from`',
    path: ['to'],
    params: { code: 'date-order' },
  })
  .meta({ title: 'Closure or other hours', description: 'One or more days with other hours than usual.' });

const week = {
  monday: ranges('Monday').optional(),
  tuesday: ranges('Tuesday').optional(),
  wednesday: ranges('Wednesday').optional(),
  thursday: ranges('Thursday').optional(),
  friday: ranges('Friday').optional(),
  saturday: ranges('Saturday').optional(),
  sunday: ranges('Sunday').optional(),
  recurring: z.array(recurring).optional().meta({
    title: 'Hours that are not weekly',
    description: 'Hours that don’t come every week, such as those on the first Saturday of a month.',
    'x-group': 'more',
  }),
};

const season = z
  .strictObject({
    from: dayOfYear().meta({
      title: 'First day',
      description: 'First day of each year’s season: month and day.',
      examples: ['06-15'],
    }),
    to: dayOfYear().meta({
      title: 'Last day',
      description: 'Last day, inclusive: month and day. If it is before `from`, it is in the next year.',
      examples: ['08-31'],
    }),
    name: text()
      .optional()
      .meta({ title: 'Name of the season', description: 'Its name.', examples: ['Summer hours'] }),
    ...week,
  })
  .meta({
    title: 'Season',
    description: 'A part of each year with its own weekly hours. A day that is not listed is closed.',
  });

/** The keys of opening hours, each checked by itself: see `hoursSchema` for what takes several of them. */
export const hoursObject = z.strictObject({
  ...week,
  seasons: z.array(season).optional().meta({
    title: 'Seasons',
    description:
      'Parts of each year with their own weekly hours. If several cover a day, the last one applies.',
    'x-group': 'more',
  }),
  exceptions: z.array(exception).optional().meta({
    title: 'Closures and other hours',
    description:
      'Holidays, closures, and days with other hours. If several cover a day, the last one applies.',
    'x-group': 'exceptions',
  }),
  appointmentOnly: z.boolean().optional().meta({
    title: 'By appointment only',
    description: 'People are seen by appointment only.',
    'x-group': 'more',
  }),
  note: text()
    .optional()
    .meta({ title: 'Note', description: 'A sentence beside the hours.', examples: ['Ring twice.'] }),
});

/** Opening hours of one location, or of one person. */
export type Hours = z.infer<typeof hoursObject>;
