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
  letter: z.boolean().optional().meta({
    title: 'Can be sent as a letter',
    description:
      '`true` says that the article can be sent to the newsletter’s subscribers. Its pictures are made for mail, too.',
    'x-group': 'letter',
  }),
  interests: z
    .array(
      slug().meta({ title: 'Interest', description: 'The `value` of an interest in `newsletter.yaml`.' }),
    )
    .min(1, 'needs at least one interest')
    .optional()
    .meta({
      title: 'Interests',
      description: 'Who gets the letter: people who chose one of these interests. Default: everybody.',
      examples: [['workshops']],
      'x-group': 'letter',
    }),
};

const fields = {
  title: text().meta({
    title: 'Title',
    description: 'The title, without a period at the end.',
    examples: ['Wool socks, and what they cannot do'],
  }),
  date: calendarDate().meta({
    title: 'Date',
    description: 'Day of publication, in the practice’s time zone.',
    examples: ['2026-01-15'],
  }),
  updated: calendarDate()
    .optional()
    .meta({
      title: 'Updated',
      description: 'Day of the last change that matters to readers.',
      examples: ['2026-03-02'],
      'x-group': 'publication',
    }),
  author: text()
    .optional()
    .meta({
      title: 'Author',
      description: 'A practitioner’s slug, or any name.',
      examples: ['ada-voss', 'Ada Voss'],
    }),
  summary: text()
    .optional()
    .meta({
      title: 'Summary',
      description: 'One or two sentences, for lists, feeds, and search engines.',
      examples: ['What wool does for cold feet, and when to see somebody instead.'],
    }),
  picture: picture().optional().meta({
    title: 'Picture',
    description: 'The picture at the head of the article, in lists and where the page is shared.',
  }),
  tags: z
    .array(text().meta({ title: 'Tag', description: 'A word or two.' }))
    .optional()
    .meta({ title: 'Tags', description: 'What it is about.', examples: [['sleep', 'winter']] }),
  slug: slug()
    .optional()
    .meta({
      title: 'Name in URLs',
      description: 'Last part of the URL. Default: the file name.',
      examples: ['wool-socks'],
      'x-group': 'more',
    }),
  lang: languageTag()
    .optional()
    .meta({
      title: 'Language',
      description: 'Language of the article, if it isn’t the practice’s.',
      examples: ['es'],
      'x-group': 'more',
    }),
  draft: z.boolean().optional().meta({
    title: 'Draft',
    description: '`true` leaves the text out of the built site.',
    'x-group': 'publication',
  }),
  publishAt: calendarDate()
    .optional()
    .meta({
      title: 'Publish on',
      description: 'First day on which the text is shown. A static site must be built on that day.',
      examples: ['2026-02-01'],
      'x-group': 'publication',
    }),
  expiresAt: calendarDate()
    .optional()
    .meta({
      title: 'Take down on',
      description: 'First day on which the text is no longer shown. A static site must be built on that day.',
      examples: ['2026-09-01'],
      'x-group': 'publication',
    }),
  redirectFrom: z
    .array(oldPath().meta({ title: 'Old address', description: 'A path on this site.' }))
    .optional()
    .meta({
      title: 'Old addresses',
      description: 'Old paths that redirect here.',
      examples: [['/blog/wool-socks']],
      'x-group': 'more',
    }),
  canonical: webUrl()
    .optional()
    .meta({
      title: 'Original',
      description: 'URL of the original, if the text first appeared elsewhere.',
      examples: ['https://example.com/wool-socks'],
      'x-group': 'more',
    }),
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
).meta({ title: 'Article', description: 'Front matter of an article.' });

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
  date: fields.date
    .optional()
    .meta({ title: 'Date', description: 'Day of the letter.', examples: ['2026-02-01'] }),
  picture: fields.picture.meta({ title: 'Picture', description: 'The picture at the head of the letter.' }),
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

const day = z
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
  z.strictObject({ ...fields, date: fields.date.optional(), ...question }),
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
  z.strictObject({ ...fields, date: fields.date.optional(), nav: nav.optional() }),
).meta({ title: 'Page', description: 'Front matter of a page.' });

/** The front matter of any text but an article, as it was read before. */
export const knownTextSchema = inOrder(
  z.strictObject({
    ...fields,
    ...letterKeys,
    date: fields.date.optional(),
    ...question,
    nav: nav.optional(),
    day: day.optional(),
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
 * preheader as its summary; one in `letters/welcome/` has the `day` on which it is sent.
 */
export type PageText = Omit<Article, 'date'> & {
  date?: string | undefined;
  nav?: { title?: string | undefined; order?: number | undefined } | undefined;
  group?: string | undefined;
  order?: number | undefined;
  day?: number | undefined;
};
