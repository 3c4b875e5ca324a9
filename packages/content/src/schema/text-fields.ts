import * as z from 'zod';
import {
  always,
  calendarDate,
  isBefore,
  languageTag,
  oldPath,
  sample,
  slug,
  text,
  webUrl,
} from './fields.js';
import { picture } from './picture.js';

/** What an article says about the letter that it can be sent as. */
export const letterKeys = {
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

/** What every text can say. */
export const textFields = {
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

/** Checks that the days of a text follow one another. */
export const inOrder = <Schema extends z.ZodType<Dates>>(schema: Schema) =>
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
