import { ContentError } from '../issues/content-error.js';
import { type ContentIssue, isError } from '../issues/issue.js';
import type { Article } from '../schema/article.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';
import { parseArticleFile } from './article.js';
import { parseBody } from './body/body.js';
import type { ParsedData } from './data.js';
import { parseNewsletterFile } from './newsletter.js';
import { parsePracticeFile } from './practice.js';

/** Options of the parsers. */
export interface ParseOptions {
  /** The file's name, for errors. An article's name is also its slug, unless the front matter has a `slug`. */
  file: string;
  /**
   * Called with each warning: a link that cannot work, an image without alternative text, a heading that skips a level,
   * an interest that reveals something about health. An article's body is parsed only if this is given.
   */
  onWarning?: (warning: ContentIssue) => void;
}

/**
 * Parses an article: front matter between two lines of three hyphens, then Markdown. The body is kept as it is.
 *
 * @throws {@link ContentError} with all problems of the file.
 * @example
 * ```ts
 * import { parseArticle } from '@tendwell/content';
 *
 * const text = '---\ntitle: Ginger tea\ndate: 2026-03-02\n---\nSlice a thumb of ginger.\n';
 * const { slug, title } = parseArticle(text, { file: 'articles/ginger-tea.md' });
 * ```
 */
export function parseArticle(source: string, { file, onWarning }: ParseOptions): Article {
  const parsed = parseArticleFile(source, file);
  const { article, issues } = parsed;
  if (onWarning) {
    const warnings = [...issues.filter((issue) => !isError(issue)), ...(parseBody(parsed)?.warnings ?? [])];
    for (const warning of warnings) onWarning(warning);
  }
  if (article) return article;
  throw new ContentError(issues.filter(isError));
}

/**
 * Parses a practice from YAML or JSON.
 *
 * @throws {@link ContentError} with all problems of the file.
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { parsePractice } from '@tendwell/content';
 *
 * const file = 'content/practice.yaml';
 * const practice = parsePractice(readFileSync(file, 'utf8'), { file });
 * ```
 */
export function parsePractice(source: string, options: ParseOptions): Practice {
  return dataOrThrow(parsePracticeFile(source, options.file), options);
}

/**
 * Parses a newsletter sign-up from YAML or JSON.
 *
 * @throws {@link ContentError} with all problems of the file.
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { parseNewsletter } from '@tendwell/content';
 *
 * const file = 'content/newsletter.yaml';
 * const newsletter = parseNewsletter(readFileSync(file, 'utf8'), { file, onWarning: console.warn });
 * ```
 */
export function parseNewsletter(source: string, options: ParseOptions): Newsletter {
  return dataOrThrow(parseNewsletterFile(source, options.file), options);
}

function dataOrThrow<T>({ data, issues }: ParsedData<T>, { onWarning }: ParseOptions): T {
  if (onWarning) for (const issue of issues) if (!isError(issue)) onWarning(issue);
  if (data !== undefined) return data;
  throw new ContentError(issues.filter(isError));
}
