import * as z from 'zod';
import { languageTag, sample, text } from './fields.js';
import { letterKeys, textFields } from './text-fields.js';

const letterFields = {
  subject: text()
    .refine((value) => !/[\r\n]/.test(value), {
      error: 'must be one line',
      params: { code: 'invalid-value' },
    })
    .meta({
      title: 'Subject',
      description: 'The subject of the email, and the title of its page.',
      examples: ['Warm feet in February'],
    }),
  preheader: text()
    .optional()
    .meta({
      title: 'Preview text',
      description: 'One sentence, which mail programs show after the subject.',
      examples: ['And two new times on Saturdays.'],
    }),
  interests: letterKeys.interests,
  date: textFields.date
    .optional()
    .meta({ title: 'Date', description: 'Day of the letter.', examples: ['2026-02-01'] }),
  picture: textFields.picture.meta({
    title: 'Picture',
    description: 'The picture at the head of the letter.',
  }),
  lang: languageTag()
    .optional()
    .meta({
      title: 'Language',
      description: 'Language of the letter, if it isn’t the practice’s.',
      examples: ['es'],
      'x-group': 'more',
    }),
  draft: z.boolean().optional().meta({
    title: 'Draft',
    description: '`true` says that the letter cannot be sent yet. It has no page.',
    'x-group': 'publication',
  }),
  sample: sample(),
};

/** The most days after the confirmation on which a welcome letter can be sent. */
const MAX_DAY = 365;

/** The `day` of a welcome letter. */
export const day = z
  .int('must be a whole number of days')
  .min(0, 'must be 0 or more')
  .max(MAX_DAY, `must be at most ${MAX_DAY}`)
  .meta({
    title: 'Days after the sign-up',
    'x-group': 'publication',
    description:
      'How many days after their confirmation people get the letter. `0`: right away, in place of the standard welcome email. Required in `letters/welcome/`, and for no other letters.',
    examples: [3],
  });

/** The front matter of a text in `letters/`, which is sent and has a page for those who read it in a browser. */
export const letterSchema = z
  .strictObject({ ...letterFields, day: day.optional() })
  .meta({ title: 'Letter', description: 'Front matter of a letter.' });

/** The front matter of a letter that is sent once to everybody on the list. */
export const singleLetterSchema = z.strictObject(letterFields);

/** The front matter of a text in `letters/welcome/`, which everybody gets who confirms. */
export const welcomeLetterSchema = z.strictObject({ ...letterFields, day });
