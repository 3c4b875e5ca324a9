import { parse } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../errors/content-error.js';
import { type Article, articleSchema } from '../schema/article.js';
import { type Newsletter, newsletterSchema } from '../schema/newsletter.js';
import { type Practice, practiceSchema } from '../schema/practice.js';

function check<T extends z.ZodType>(schema: T, source: string, file: string): z.infer<T> {
  const result = schema.safeParse(parse(source));
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue) => ({
      file,
      line: 1,
      column: 1,
      path: issue.path as string[],
      code: issue.code,
      message: `\`${issue.path.join('.')}\` ${issue.message}`,
      severity: 'error',
    })),
  );
}

export function parseArticle(source: string, options: { file: string }): Article {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  const data = check(articleSchema, match?.[1] ?? '', options.file);
  const name = options.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return { ...data, slug: data.slug ?? name, body: match?.[2] ?? '' };
}

export function parsePractice(source: string, options: { file: string }): Practice {
  return check(practiceSchema, source, options.file);
}

export function parseNewsletter(source: string, options: { file: string }): Newsletter {
  return check(newsletterSchema, source, options.file);
}
