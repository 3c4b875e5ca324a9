import * as z from 'zod';
import { sample, slug, text } from './fields.js';

/** Questions and answers. The file is `faq.yaml`. */
export const faqSchema = z
  .strictObject({
    questions: z
      .array(
        z
          .strictObject({
            question: text().meta({
              title: 'Question',
              description: 'The question, as people ask it.',
              examples: ['What should I wear?'],
            }),
            answer: text().meta({
              title: 'Answer',
              description: 'The answer, in Markdown.',
              examples: ['Loose clothes that roll up to the knee.'],
            }),
            slug: slug()
              .optional()
              .meta({
                title: 'Name in URLs',
                description: 'Fragment of the question’s URL. Default: made from the question.',
                examples: ['what-to-wear'],
                'x-group': 'more',
              }),
            group: text()
              .optional()
              .meta({
                title: 'Group',
                description: 'Heading under which it is listed.',
                examples: ['Before you come'],
              }),
            sample: sample(),
          })
          .meta({ title: 'Question', description: 'A question and its answer.' }),
      )
      .min(1, 'needs at least one question')
      .meta({
        title: 'Questions',
        description: 'Questions and answers, in the order in which they are shown.',
      }),
  })
  .describe('Questions that people ask, and the answers.');

/** Questions and answers, as {@link faqSchema} accepts them. */
export type Faq = z.infer<typeof faqSchema>;

/** A question that clients ask, and the answer. */
export type Question = Faq['questions'][number];
