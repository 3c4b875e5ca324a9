import * as z from 'zod';
import { notWithout } from './fields.js';
import { inOrder, letterKeys, textFields } from './text-fields.js';

/** The front matter of an article. */
export const articleSchema = inOrder(
  notWithout(z.strictObject({ ...textFields, ...letterKeys }), 'interests', 'letter'),
).meta({ title: 'Article', description: 'Front matter of an article.' });

/** Front matter, as {@link articleSchema} accepts it. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;

/** An article: its front matter with its slug, and its body. */
export interface Article extends ArticleFrontMatter {
  slug: string;
  /** Markdown. */
  body: string;
}
