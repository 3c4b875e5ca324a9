import * as z from 'zod';
import { always, link, sample, text } from './fields.js';

type Fields = { kind?: unknown; title?: unknown; text?: unknown; url?: unknown };

export const policySchema = z
  .strictObject({
    kind: z.enum(['cancellation', 'late-arrival', 'children', 'scent', 'custom']).meta({
      title: 'Kind of policy',
      description: 'Which policy it is. Each kind except `custom` has a title in the kit’s languages.',
    }),
    title: text()
      .optional()
      .meta({
        title: 'Title',
        description: 'Title. Required for `custom`; the other kinds have their own.',
        examples: ['Phones'],
      }),
    text: text()
      .optional()
      .meta({
        title: 'Text',
        description: 'The policy in a sentence or two.',
        examples: ['Tell us a day before, or we charge half.'],
      }),
    url: link()
      .optional()
      .meta({
        title: 'Page',
        description: 'Page with the whole policy: a path on this site, or a full URL.',
        examples: ['/notices/cancellation/'],
      }),
    sample: sample(),
  })
  .refine((value: Fields) => value?.kind !== 'custom' || value.title !== undefined, {
    ...always,
    error: 'a policy of kind `custom` needs a `title`',
    path: ['title'],
    params: { code: 'missing-key' },
  })
  .refine((value: Fields) => value?.text !== undefined || value?.url !== undefined, {
    ...always,
    error: 'a policy needs a `text` or a `url`',
    path: ['text'],
    params: { code: 'missing-key' },
  })
  .meta({ title: 'Policy', description: 'A rule of the practice that people should know before they come.' });

/** A rule of a practice, such as how late a visit can be canceled. */
export type Policy = z.infer<typeof policySchema>;
