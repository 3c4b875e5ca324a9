import { defineCollection } from 'astro:content';
import type { Article, Newsletter, Practice } from '@tendwell/content';
import { z } from 'astro/zod';
import { tendwell } from './tendwell';

// The loader validates the data; these schemas only give it a type.
export const collections = {
  articles: defineCollection({
    loader: tendwell('content', ({ articles }) => articles.map((data) => ({ id: data.slug, data }))),
    schema: z.custom<Article>(),
  }),
  practice: defineCollection({
    loader: tendwell('content', ({ practice }) => [{ id: 'practice', data: practice }]),
    schema: z.custom<Practice>(),
  }),
  newsletter: defineCollection({
    loader: tendwell('content', ({ newsletter }) =>
      newsletter ? [{ id: 'newsletter', data: newsletter }] : [],
    ),
    schema: z.custom<Newsletter>(),
  }),
};
