import { ContentError } from '../../issues/content-error.js';
import { parseArticle } from '../index.js';

/** The name of the file. */
export const file = 'content/articles/ginger-tea.md';
/** The source of an article. */
export const article = (frontMatter: string, body = 'Body\n') => `---\n${frontMatter}\n---\n${body}`;

/** The error of a source. */
export function errorOf(source: string, name = file): ContentError {
  try {
    parseArticle(source, { file: name });
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('There was no error');
}

/** Each problem as its code, its position, and the text there. */
export function problems(source: string, name?: string): string[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  return errorOf(source, name).issues.map(({ code, line, column, length = 0 }) => {
    const text = lines[line - 1]?.slice(column - 1, column - 1 + length);
    return `${code} ${line}:${column} ${text}`.trimEnd();
  });
}
