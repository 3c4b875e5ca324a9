import { z } from 'zod';
import { calendarDate, languageTag, link, picture, slug, text, webUrl } from './fields.js';

/** The front matter of an article. */
export const articleSchema = z
  .strictObject({
    title: text(),
    date: calendarDate().describe('Day of publication, YYYY-MM-DD.'),
    updated: calendarDate().optional().describe('Day of the last change that a reader would care about.'),
    author: text().optional().describe('A practitioner’s slug, or a name.'),
    summary: text().optional().describe('One or two sentences, for lists, feeds and search engines.'),
    picture: picture().optional(),
    tags: z.array(text()).optional(),
    slug: slug().optional().describe('Name in the URL. Default: the file’s name.'),
    lang: languageTag().optional().describe('Language of the article, where it is not the practice’s.'),
    draft: z.boolean().optional().describe('A draft is left out of the built site.'),
    publishAt: calendarDate().optional().describe('First day that the article is shown.'),
    expiresAt: calendarDate().optional().describe('First day that the article is no longer shown.'),
    redirectFrom: z.array(link()).optional().describe('Old paths that lead here.'),
    canonical: webUrl().optional().describe('Where the text first appeared, if elsewhere.'),
  })
  .describe('Front matter of an article.');

/** Front matter, as {@link articleSchema} accepts it. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;

/** An article: its front matter with the slug settled, and its body. */
export interface Article extends ArticleFrontMatter {
  slug: string;
  /** Markdown. */
  body: string;
}
