import { z } from 'zod';
import { always, calendarDate, isBefore, link, text } from './fields.js';

export const announcementSchema = z
  .strictObject({
    text: text().describe('One or two sentences: "We are moving to Cordage Street in May."'),
    from: calendarDate().optional().describe('First day that it is shown. Default: at once.'),
    until: calendarDate().optional().describe('Last day that it is shown. Default: until it is removed.'),
    link: z
      .strictObject({
        text: text().describe('Link text: "See the new rooms".'),
        url: link().describe('A path on this site, or a full URL.'),
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
