import { z } from 'zod';
import { always, calendarDate, isBefore, link, text } from './fields.js';

export const announcementSchema = z
  .strictObject({
    text: text().meta({
      description: 'One or two sentences.',
      examples: ['We are moving to Cordage Street in May.'],
    }),
    from: calendarDate()
      .optional()
      .meta({
        description: 'First day on which it is shown. Default: it is shown at once.',
        examples: ['2026-04-01'],
      }),
    until: calendarDate()
      .optional()
      .meta({
        description: 'Last day on which it is shown. Default: it is shown until you remove it.',
        examples: ['2026-05-31'],
      }),
    link: z
      .strictObject({
        text: text().meta({ description: 'Link text.', examples: ['See the new rooms'] }),
        url: link().meta({ description: 'A path on this site, or a full URL.', examples: ['/pages/rooms/'] }),
      })
      .optional()
      .describe('Where to read more.'),
  })
  .refine((value: { from?: unknown; until?: unknown }) => !isBefore(value?.until, value?.from), {
    ...always,
    error: 'must not be before `from`',
    path: ['until'],
    params: { code: 'date-order' },
  })
  .describe('News at the top of every page.');

/** News at the top of every page of a site. */
export type Announcement = z.infer<typeof announcementSchema>;
