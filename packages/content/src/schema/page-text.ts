import * as z from 'zod';
import type { Article } from './article.js';
import { text } from './fields.js';
import { day } from './letter.js';
import { inOrder, letterKeys, textFields } from './text-fields.js';

const question = {
  group: text()
    .optional()
    .meta({
      title: 'Group',
      description: 'Heading under which the question is listed.',
      examples: ['Before you come'],
    }),
  order: z
    .number()
    .optional()
    .meta({
      title: 'Position',
      description: 'Position among the questions: low numbers come first. Default: last.',
      examples: [10],
      'x-group': 'more',
    }),
};

/** The front matter of a text in `faq/`: the title is the question, and the text is the answer. */
export const questionSchema = inOrder(
  z.strictObject({ ...textFields, date: textFields.date.optional(), ...question }),
).meta({ title: 'Question', description: 'Front matter of a question.' });

const nav = z
  .strictObject({
    title: text()
      .optional()
      .meta({
        title: 'Title',
        description: 'Link text. Default: the title of the page.',
        examples: ['About'],
      }),
    order: z
      .number()
      .optional()
      .meta({
        title: 'Position',
        description:
          'Position among the links: low numbers come first. The standard pages are at 10, 20, 30, 40, and 50. Default: last.',
        examples: [25],
        'x-group': 'more',
      }),
  })
  .meta({
    title: 'Navigation',
    description: 'Lists the page in the navigation of the site.',
    'x-group': 'more',
  });

/** The front matter of any other text, such as `pages/about.md`: only the title is required. */
export const pageSchema = inOrder(
  z.strictObject({ ...textFields, date: textFields.date.optional(), nav: nav.optional() }),
).meta({ title: 'Page', description: 'Front matter of a page.' });

/** The front matter of any text but an article, as it was read before. */
export const knownTextSchema = inOrder(
  z.strictObject({
    ...textFields,
    ...letterKeys,
    date: textFields.date.optional(),
    ...question,
    nav: nav.optional(),
    day: day.optional(),
  }),
);

/**
 * A text other than an article, such as `pages/about.md`: the date is optional. `nav` puts it into the navigation;
 * `group` and `order` are those of a question in `faq/`. A text in `letters/` has its subject as its title, and its
 * preheader as its summary; one in `letters/welcome/` has the `day` on which it is sent.
 */
export type PageText = Omit<Article, 'date'> & {
  date?: string | undefined;
  nav?: { title?: string | undefined; order?: number | undefined } | undefined;
  group?: string | undefined;
  order?: number | undefined;
  day?: number | undefined;
};
