import type { z } from 'zod';
import type { Article } from '../schema/article.js';
import { type Newsletter, newsletterSchema } from '../schema/newsletter.js';
import { type Practice, practiceSchema } from '../schema/practice.js';
import { analyseArticle, analyseData } from './analyse.js';

/** What the parsers need to know beside the text. */
export interface ParseOptions {
  /** The file's name, for errors. An article's name is also its slug, unless the front matter states one. */
  file: string;
}

/**
 * Reads an article: front matter between two lines of three hyphens, then Markdown. The body is kept as it stands.
 *
 * @throws {@link ContentError} with all problems of the file.
 */
export function parseArticle(source: string, options: ParseOptions): Article {
  const { article, issues, source: text } = analyseArticle(source, options.file);
  if (article) return article;
  throw text.error(issues);
}

/**
 * Reads a practice from YAML or JSON.
 *
 * @throws {@link ContentError} with all problems of the file.
 */
export function parsePractice(source: string, options: ParseOptions): Practice {
  return parseData(practiceSchema, source, options.file);
}

/**
 * Reads a newsletter sign-up from YAML or JSON.
 *
 * @throws {@link ContentError} with all problems of the file.
 */
export function parseNewsletter(source: string, options: ParseOptions): Newsletter {
  return parseData(newsletterSchema, source, options.file);
}

function parseData<T extends z.ZodType>(schema: T, text: string, file: string): z.infer<T> {
  const { data, issues, source } = analyseData(schema, text, file);
  if (data !== undefined) return data;
  throw source.error(issues);
}
