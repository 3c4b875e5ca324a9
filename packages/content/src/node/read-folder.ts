import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { listArticles, nameFor, readText } from '../folder/read.js';
import type { ContentIssue } from '../issues/issue.js';
import { type Analysed, analyseArticle, analyseData, analyseNewsletter } from '../parse/analyse.js';
import type { Outline } from '../parse/body/outline.js';
import { bodyOutline } from '../parse/body/warnings.js';
import type { Article } from '../schema/article.js';
import type { Newsletter } from '../schema/newsletter.js';
import { type Practice, practiceSchema } from '../schema/practice.js';

/** A Markdown file with all that is known of it, right or wrong. */
export interface CheckedText extends Analysed {
  /** Absolute. */
  path: string;
  /** Where its page is, if the site keeps to the usual places: `/articles/ginger-tea/`, `/about/`. */
  page: string;
  isArticle: boolean;
  /** Absent where there are errors. */
  article?: Article;
  /** Where the body begins. */
  body?: number;
  outline?: Outline | undefined;
}

/** A YAML or JSON file with all that is known of it. */
export interface CheckedData<T> extends Analysed {
  path: string;
  /** Absent where there are errors. */
  data?: T;
}

/** A content folder as it was read, with what is wrong with each file alone. */
export interface CheckedFolder {
  root: string;
  practice?: CheckedData<Practice>;
  newsletter?: CheckedData<Newsletter>;
  /** Articles and other texts, by path. */
  texts: CheckedText[];
  /** Problems of files that could not be read at all. */
  unreadable: ContentIssue[];
}

/** Reads every file of a content folder, whatever is wrong with it; an issue where there is no folder. */
export async function readFolder(
  folder: string,
  articlePath: (slug: string) => string,
): Promise<CheckedFolder | ContentIssue> {
  const root = resolve(folder);
  const listed = await listArticles(root);
  if ('code' in listed) return listed;
  const unreadable: ContentIssue[] = [];
  const read = async (path: string, endings?: readonly [string, ...string[]]) => {
    const found = await readText(path, endings);
    if (!('code' in found)) return found;
    unreadable.push(found);
    return undefined;
  };
  const practice = await read(resolve(root, 'practice'), ['.yaml', '.json']);
  const newsletter = await readText(resolve(root, 'newsletter'), ['.yaml', '.json']);
  if ('code' in newsletter && newsletter.code !== 'missing-file') unreadable.push(newsletter);

  const articles = new Set(listed.articles);
  const paths = [...articles, ...(await listTexts(root)).filter((path) => !articles.has(path))].sort();
  const texts: CheckedText[] = [];
  for (const path of paths) {
    const found = await read(path);
    if (!found) continue;
    const analysed = analyseArticle(found.text, nameFor(path));
    const isArticle = articles.has(path);
    const slug = analysed.article?.slug ?? fileName(path);
    const page = isArticle ? articlePath(slug) : `/${textName(root, path)}/`;
    texts.push({ ...analysed, path, isArticle, page, outline: bodyOutline(analysed) });
  }
  return {
    root,
    ...(practice && {
      practice: { ...analyseData(practiceSchema, practice.text, practice.file), path: practice.path },
    }),
    ...(!('code' in newsletter) && {
      newsletter: { ...analyseNewsletter(newsletter.text, newsletter.file), path: newsletter.path },
    }),
    texts,
    unreadable,
  };
}

/** Markdown files that are pages of a site: not READMEs, and nothing that begins with a dot or an underscore. */
async function listTexts(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => {
      const parts = relative(root, path).split(sep);
      const isArticleFolder = parts[0] === 'articles' && parts.length === 2;
      return !isArticleFolder && !parts.some((part) => /^(?:[._]|node_modules$|readme\.md$)/i.test(part));
    });
}

const fileName = (path: string) => path.slice(path.lastIndexOf(sep) + 1).replace(/\.md$/, '');

function textName(root: string, path: string): string {
  return relative(root, path)
    .split(sep)
    .join('/')
    .replace(/^pages\//, '')
    .replace(/\.md$/, '');
}
