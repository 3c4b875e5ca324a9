import { z } from 'zod';
import { slug, text } from './fields.js';

const questionFields = {
  question: text().describe('As clients ask it: "What should I wear?"'),
  slug: slug().optional().describe('Name in URLs: the page’s `#fragment`.'),
  group: text().optional().describe('Heading that it is listed under: "Before you come".'),
};

/** Questions and answers. The file is `faq.yaml`. */
export const faqSchema = z
  .strictObject({
    questions: z
      .array(
        z
          .strictObject({ ...questionFields, answer: text().describe('The answer, in Markdown.') })
          .describe('A question and its answer.'),
      )
      .min(1, 'needs at least one question')
      .describe('Questions and answers, in the order in which they are shown.'),
  })
  .describe('Questions that clients ask, and the answers.');

/** Front matter of a text in `faq/`, whose body is the answer. */
export const questionSchema = z
  .strictObject({
    ...questionFields,
    order: z.number().optional().describe('Position among the questions: low numbers come first.'),
  })
  .describe('Front matter of a question. The text below it is the answer.');

/** A question that clients ask, and the answer. */
export type Question = z.infer<typeof faqSchema>['questions'][number];
