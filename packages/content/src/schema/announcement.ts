import * as z from 'zod';
import { always, calendarDate, isBefore, link, text } from './fields.js';

export const announcementSchema = z
  .strictObject({
    text: text().meta({
      title: 'Text',
      description: 'One or two sentences.',
      examples: ['We are moving to Cordage Street in May.'],
    }),
    from: calendarDate()
      .optional()
      .meta({
        title: 'Shown from',
        description: 'First day on which it is shown. Default: it is shown at once.',
        examples: ['2026-04-01'],
      }),
    until: calendarDate()
      .optional()
      .meta({
        title: 'Shown until',
        description: 'Last day on which it is shown. Default: it is shown until you remove it.',
        examples: ['2026-05-31'],
      }),
    link: z
      .strictObject({
        text: text().meta({ title: 'Link text', description: 'Link text.', examples: ['See the new rooms'] }),
        url: link().meta({
          title: 'Page',
          description: 'A path on this site, or a full URL.',
          examples: ['/pages/rooms/'],
        }),
      })
      .optional()
      .meta({ title: 'Link', description: 'Where to read more.' }),
  })
  .refine((value: { from?: unknown; until?: unknown }) => !isBefore(value?.until, value?.from), {
    ...always,
    error: 'must not be before `from`',
    path: ['until'],
    params: { code: 'date-order' },
  })
  .meta({ title: 'Announcement', description: 'News at the top of every page.', 'x-group': 'news' });

/** News at the top of every page of a site. */
export type Announcement = z.infer<typeof announcementSchema>;
