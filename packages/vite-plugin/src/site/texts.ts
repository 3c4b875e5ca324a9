import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Article, ContentError, type ContentIssue, parseArticle } from '@tendwell/content';

/** A Markdown file of the content folder, parsed. */
export interface ContentFile {
  /** Absolute path. */
  readonly file: string;
  readonly article: Article;
}

/**
 * Reads the Markdown files of a content folder that are not articles, by name: the path in the folder without `.md`,
 * and without `pages/` in front. `README.md` and what begins with a dot or an underscore is for the authors alone.
 *
 * @param warnings Is given what stops nothing and is worth a look.
 * @throws {ContentError} with the problems of all files.
 */
export async function readTexts(
  folder: string,
  warnings: ContentIssue[] = [],
): Promise<Map<string, ContentFile>> {
  const paths = (await listFiles(folder)).filter(isText).sort();
  const texts = new Map<string, ContentFile>();
  const errors: ContentError[] = [];
  for (const path of paths) {
    const file = join(folder, path);
    try {
      const article = parseArticle(await readFile(file, 'utf8'), {
        file: displayName(file),
        onWarning: (warning) => warnings.push(warning),
      });
      texts.set(textName(path), { file, article });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw ContentError.merge(errors);
  return texts;
}

/** Paths in the folder. None where there is no such folder: `readContent` says so in better words. */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** A file's name as errors show it: relative to the current directory, with forward slashes. */
export function displayName(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}

function isText(path: string): boolean {
  const parts = path.split(sep);
  if (!path.endsWith('.md') || (parts[0] === 'articles' && parts.length === 2)) return false;
  return !parts.some((part) => /^[._]/.test(part) || /^readme\.md$/i.test(part));
}

function textName(path: string): string {
  return path
    .split(sep)
    .join('/')
    .replace(/^pages\//, '')
    .replace(/\.md$/, '');
}
