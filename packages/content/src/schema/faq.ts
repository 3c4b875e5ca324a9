import { z } from 'zod';
import { sample, slug, text } from './fields.js';

/** Questions and answers. The file is `faq.yaml`. */
export const faqSchema = z
  .strictObject({
    questions: z
      .array(
        z
          .strictObject({
            question: text().describe('As clients ask it: "What should I wear?"'),
            answer: text().describe('The answer, in Markdown.'),
            slug: slug().optional().describe('Name in URLs: the page’s `#fragment`.'),
            group: text().optional().describe('Heading that it is listed under: "Before you come".'),
            sample: sample(),
          })
          .describe('A question and its answer.'),
      )
      .min(1, 'needs at least one question')
      .describe('Questions and answers, in the order in which they are shown.'),
  })
  .describe('Questions that clients ask, and the answers.');

/** Questions and answers, as {@link faqSchema} accepts them. */
export type Faq = z.infer<typeof faqSchema>;

/** A question that clients ask, and the answer. */
export type Question = Faq['questions'][number];
