/**
 * Reads a content folder. For Node.
 *
 * @module
 */
import { resolve } from 'node:path';
import { authorIssues, duplicateIssues, type LoadedArticle } from '../check/cross-checks.js';
import { articlePictures, pictureIssues, practicePictures } from '../check/pictures.js';
import { byPlace, ContentError, type ContentIssue } from '../errors/content-error.js';
import { analyseArticle, analyseData, analyseNewsletter } from '../parse/analyse.js';
import { bodyOutline, bodyWarnings } from '../parse/body/warnings.js';
import type { Article } from '../schema/article.js';
import type { Newsletter } from '../schema/newsletter.js';
import { type Practice, practiceSchema } from '../schema/practice.js';
import { listArticles, mapConcurrently, nameFor, readText } from './files.js';

/** What a content folder holds. */
export interface Content {
  practice: Practice;
  /** Absent when there is no `newsletter.yaml`. */
  newsletter?: Newsletter;
  /** Newest first, drafts included; those of one day by slug. */
  articles: Article[];
  /** The absolute path of each article's file, by slug. */
  files: Map<string, string>;
  /** What stops nothing and is worth a look, in the order of files and lines. `formatIssues` draws them. */
  warnings: ContentIssue[];
}

/**
 * Reads `practice.yaml` (or `practice.json`), `newsletter.yaml` (or `.json`) and `articles/*.md` of a folder, and checks
 * what no file can be checked for alone: slugs that two articles share, authors that are no practitioner's slug,
 * pictures that are not there. Files whose names begin with a dot or an underscore are left out.
 *
 * @throws {@link ContentError} with all problems of all files.
 */
export async function readContent(folder: string): Promise<Content> {
  const root = resolve(folder);
  const names = await listArticles(root);
  if ('code' in names) throw new ContentError([names]);
  const collected = new Collected();
  const [practice, newsletter, loaded] = await Promise.all([
    readPractice(root, collected),
    readNewsletter(root, collected),
    mapConcurrently(names.articles, (path) => readArticle(path, collected)),
  ]);
  const articles = loaded.filter((article) => article !== undefined);
  collected.add([...duplicateIssues(articles), ...authorIssues(articles, practice)]);
  if (practice === undefined || collected.errors.length > 0) {
    throw new ContentError(collected.errors);
  }
  return {
    practice,
    ...(newsletter && { newsletter }),
    articles: articles.map(({ article }) => article).sort(newestFirst),
    files: new Map(articles.map(({ article, path }) => [article.slug, path])),
    warnings: collected.warnings.sort(byPlace),
  };
}

/** The issues of all files. */
class Collected {
  readonly errors: ContentIssue[] = [];
  readonly warnings: ContentIssue[] = [];

  add(issues: readonly ContentIssue[]): void {
    for (const issue of issues) (issue.severity === 'error' ? this.errors : this.warnings).push(issue);
  }
}

async function readPractice(root: string, collected: Collected): Promise<Practice | undefined> {
  const found = await readText(resolve(root, 'practice'), ['.yaml', '.json']);
  if ('code' in found) return void collected.add([found]);
  const analysed = analyseData(practiceSchema, found.text, found.file);
  const pictures = await pictureIssues(practicePictures(analysed), found.path);
  collected.add([...analysed.issues, ...pictures]);
  return analysed.data;
}

async function readNewsletter(root: string, collected: Collected): Promise<Newsletter | undefined> {
  const found = await readText(resolve(root, 'newsletter'), ['.yaml', '.json']);
  if ('code' in found) {
    if (found.code !== 'missing-file') collected.add([found]);
    return undefined;
  }
  const { data, issues } = analyseNewsletter(found.text, found.file);
  collected.add(issues);
  return data;
}

async function readArticle(path: string, collected: Collected): Promise<LoadedArticle | undefined> {
  const found = await readText(path);
  if ('code' in found) return void collected.add([found]);
  const analysed = analyseArticle(found.text, nameFor(path));
  const { article, document, source, issues } = analysed;
  const outline = bodyOutline(analysed);
  const pictures = await pictureIssues(articlePictures(analysed, outline), path);
  collected.add([...issues, ...bodyWarnings(analysed, outline), ...pictures]);
  return article && document && { article, document, path, source };
}

function newestFirst(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
