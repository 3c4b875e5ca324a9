import { z } from 'zod';
import {
  always,
  calendarDate,
  isBefore,
  languageTag,
  notWithout,
  oldPath,
  picture,
  sample,
  slug,
  text,
  webUrl,
} from './fields.js';

const letterKeys = {
  letter: z
    .boolean()
    .optional()
    .describe(
      '`true`: the article can be sent to the newsletter’s subscribers. Its pictures are made for mail, too.',
    ),
  interests: z
    .array(slug().describe('The `value` of an interest in newsletter.yaml: workshops'))
    .min(1, 'needs at least one interest')
    .optional()
    .describe('Who gets the letter: people who chose one of these interests. Default: everybody.'),
};

const fields = {
  title: text().describe('The title, without a mark at its end.'),
  date: calendarDate().describe('Day of publication, YYYY-MM-DD.'),
  updated: calendarDate().optional().describe('Day of the last change that a reader would care about.'),
  author: text().optional().describe('A practitioner’s slug, or a name.'),
  summary: text().optional().describe('One or two sentences, for lists, feeds and search engines.'),
  picture: picture()
    .optional()
    .describe('The picture at the head of the article, in lists and where the page is shared.'),
  tags: z.array(text().describe('A word or two.')).optional().describe('What it is about: [sleep, winter].'),
  slug: slug().optional().describe('Name in the URL. Default: the file’s name.'),
  lang: languageTag().optional().describe('Language of the article, where it is not the practice’s.'),
  draft: z.boolean().optional().describe('A draft is left out of the built site.'),
  publishAt: calendarDate().optional().describe('First day that the article is shown.'),
  expiresAt: calendarDate().optional().describe('First day that the article is no longer shown.'),
  redirectFrom: z
    .array(oldPath().describe('A path: /blog/ginger.'))
    .optional()
    .describe('Old paths that lead here.'),
  canonical: webUrl().optional().describe('Where the text first appeared, if elsewhere.'),
  sample: sample(),
};

type Dates = { date?: unknown; updated?: unknown; publishAt?: unknown; expiresAt?: unknown };

const inOrder = <Schema extends z.ZodType<Dates>>(schema: Schema) =>
  schema
    .refine((value: Dates) => !isBefore(value?.updated, value?.date), {
      ...always,
      error: 'must not be before `date`',
      path: ['updated'],
      params: { code: 'date-order' },
    })
    .refine((value: Dates) => !isBefore(value?.expiresAt, value?.publishAt ?? value?.date, 1), {
      ...always,
      error: 'must be after the first day that it is shown',
      path: ['expiresAt'],
      params: { code: 'date-order' },
    });

/** The front matter of an article. */
export const articleSchema = inOrder(
  notWithout(z.strictObject({ ...fields, ...letterKeys }), 'interests', 'letter'),
).describe('Front matter of an article.');

/** The front matter of a text in `letters/`, which is sent and has a page for those who read it in a browser. */
export const letterSchema = z
  .strictObject({
    subject: text()
      .refine((value) => !/[\r\n]/.test(value), {
        error: 'must be one line',
        params: { code: 'invalid-value' },
      })
      .describe('The subject of the email, and the title of its page.'),
    preheader: text().optional().describe('One sentence, which mail programs show after the subject.'),
    interests: letterKeys.interests,
    date: fields.date.optional().describe('Day of the letter, YYYY-MM-DD.'),
    picture: fields.picture.describe('The picture at the head of the letter.'),
    lang: languageTag().optional().describe('Language of the letter, where it is not the practice’s.'),
    draft: z.boolean().optional().describe('A draft cannot be sent, and has no page.'),
    sample: sample(),
  })
  .describe('Front matter of a letter.');

const question = {
  group: text().optional().describe('Heading that the question is listed under: "Before you come".'),
  order: z
    .number()
    .optional()
    .describe('Position among the questions: low numbers come first. Default: last.'),
};

/** The front matter of a text in `faq/`: the title is the question, and the text is the answer. */
export const questionSchema = inOrder(
  z.strictObject({ ...fields, date: fields.date.optional(), ...question }),
).describe('Front matter of a question.');

const nav = z
  .strictObject({
    title: text().optional().describe('Link text. Default: the title of the page.'),
    order: z.number().optional().describe('Position among the links: low numbers come first. Default: last.'),
  })
  .describe('Lists the page in the navigation of the site.');

/** The front matter of any other text, such as `pages/about.md`: only the title is required. */
export const pageSchema = inOrder(
  z.strictObject({ ...fields, date: fields.date.optional(), nav: nav.optional() }),
).describe('Front matter of a page.');

/** The front matter of any text but an article, as it was read before. */
export const knownTextSchema = inOrder(
  z.strictObject({
    ...fields,
    ...letterKeys,
    date: fields.date.optional(),
    ...question,
    nav: nav.optional(),
  }),
);

/** Front matter, as {@link articleSchema} accepts it. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;

/** An article: its front matter with its slug, and its body. */
export interface Article extends ArticleFrontMatter {
  slug: string;
  /** Markdown. */
  body: string;
}

/**
 * A text other than an article, such as `pages/about.md`: the date is optional. `nav` puts it into the navigation;
 * `group` and `order` are those of a question in `faq/`. A text in `letters/` has its subject as its title, and its
 * preheader as its summary.
 */
export type PageText = Omit<Article, 'date'> & {
  date?: string | undefined;
  nav?: { title?: string | undefined; order?: number | undefined } | undefined;
  group?: string | undefined;
  order?: number | undefined;
};
