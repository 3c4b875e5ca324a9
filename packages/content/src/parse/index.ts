import { ContentError } from '../issues/content-error.js';
import { type ContentIssue, isError } from '../issues/issue.js';
import type { Article } from '../schema/article.js';
import type { Newsletter } from '../schema/newsletter.js';
import { type Practice, practiceSchema } from '../schema/practice.js';
import { type Analysed, analyseArticle, analyseData, analyseNewsletter } from './analyse.js';
import { bodyOutline, bodyWarnings } from './body/warnings.js';

/** What the parsers need to know beside the text. */
export interface ParseOptions {
  /** The file's name, for errors. An article's name is also its slug, unless the front matter states one. */
  file: string;
  /**
   * Called with each problem that does not stop the reading: a link that cannot work, a picture without words, a
   * heading that skips a level, an interest that reveals health. A body is looked through only if this is given.
   */
  onWarning?: (warning: ContentIssue) => void;
}

/**
 * Reads an article: front matter between two lines of three hyphens, then Markdown. The body is kept as it stands.
 *
 * @throws {@link ContentError} with all problems of the file.
 */
export function parseArticle(source: string, { file, onWarning }: ParseOptions): Article {
  const analysed = analyseArticle(source, file);
  const { article, issues } = analysed;
  if (onWarning) {
    const warnings = issues.filter((issue) => !isError(issue));
    for (const warning of [...warnings, ...bodyWarnings(analysed, bodyOutline(analysed))]) onWarning(warning);
  }
  if (article) return article;
  throw new ContentError(issues.filter(isError));
}

/**
 * Reads a practice from YAML or JSON.
 *
 * @throws {@link ContentError} with all problems of the file.
 */
export function parsePractice(source: string, options: ParseOptions): Practice {
  return settle(analyseData(practiceSchema, source, options.file), options);
}

/**
 * Reads a newsletter sign-up from YAML or JSON.
 *
 * @throws {@link ContentError} with all problems of the file.
 */
export function parseNewsletter(source: string, options: ParseOptions): Newsletter {
  return settle(analyseNewsletter(source, options.file), options);
}

function settle<T>({ data, issues }: Analysed & { data?: T }, { onWarning }: ParseOptions): T {
  if (onWarning) for (const issue of issues) if (!isError(issue)) onWarning(issue);
  if (data !== undefined) return data;
  throw new ContentError(issues.filter(isError));
}
