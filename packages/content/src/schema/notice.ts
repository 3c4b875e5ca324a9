import { z } from 'zod';
import { always, calendarDate, link, text } from './fields.js';

export const noticeSchema = z
  .strictObject({
    kind: z
      .enum(['good-faith-estimate', 'privacy-practices', 'accessibility', 'privacy-policy', 'custom'])
      .describe('Which notice it is. Each kind but `custom` has link text in the languages of the kit.'),
    url: link().describe('Its page: /notices/privacy-policy/.'),
    title: text().optional().describe('Link text. Required for `custom`; the other kinds have their own.'),
    jurisdiction: text().optional().describe('Where it applies: "US", "US-CA".'),
    effective: calendarDate().optional().describe('First day that it applies.'),
  })
  .refine((value) => value?.kind !== 'custom' || value.title !== undefined, {
    ...always,
    error: 'a notice of kind `custom` needs a `title`',
    path: ['title'],
    params: { code: 'missing-key' },
  })
  .describe('A legal text that the footer links to.');

/** A legal text that the footer links to. */
export type Notice = z.infer<typeof noticeSchema>;
