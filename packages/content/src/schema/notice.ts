import * as z from 'zod';
import { always, calendarDate, link, text } from './fields.js';

export const noticeSchema = z
  .strictObject({
    kind: z
      .enum(['good-faith-estimate', 'privacy-practices', 'accessibility', 'privacy-policy', 'custom'])
      .meta({
        title: 'Kind of notice',
        description: 'Which notice it is. Each kind except `custom` has link text in the kit’s languages.',
      }),
    url: link().meta({
      title: 'Page',
      description: 'Page of the notice: a path on this site, or a full URL.',
      examples: ['/notices/privacy-policy/'],
    }),
    title: text()
      .optional()
      .meta({
        title: 'Link text',
        description: 'Link text. Required for `custom`; the other kinds have their own.',
        examples: ['Terms of sale'],
      }),
    jurisdiction: text()
      .optional()
      .meta({
        title: 'Applies in',
        description: 'Where it applies: a country, or a state.',
        examples: ['US', 'US-CA'],
        'x-group': 'more',
      }),
    effective: calendarDate()
      .optional()
      .meta({
        title: 'Effective from',
        description: 'First day on which it applies.',
        examples: ['2026-01-01'],
        'x-group': 'more',
      }),
  })
  .refine((value) => value?.kind !== 'custom' || value.title !== undefined, {
    ...always,
    error: 'a notice of kind `custom` needs a `title`',
    path: ['title'],
    params: { code: 'missing-key' },
  })
  .meta({ title: 'Legal notice', description: 'A legal text that the footer links to.' });

/** A legal text that the footer links to. */
export type Notice = z.infer<typeof noticeSchema>;
