/**
 * Checks a content folder as a whole, as `tendwell check` does. For Node.
 *
 * @module
 */

import { authorIssues, duplicateIssues, type LoadedArticle } from '../checks/articles.js';
import { articlePictures, pictureIssues, practicePictures } from '../checks/pictures.js';
import { localDay } from '../hours/local-time.js';
import { byPlace, type ContentIssue } from '../issues/issue.js';
import { linkIssues } from '../links/check-links.js';
import { Pages } from '../links/pages.js';
import { redirectIssues, redirectsOf } from '../links/redirects.js';
import { referencesOf } from '../links/references.js';
import { bodyWarnings } from '../parse/body/warnings.js';
import { publication } from '../publication/index.js';
import { articleRecommendations, practiceRecommendations } from '../structured-data/recommendations.js';
import { type CheckedFolder, type CheckedText, readFolder } from './read-folder.js';

/** What {@link checkFolder} can be told. */
export interface CheckOptions {
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
  /** The folder of the built site: with it, links to pages and places that templates make are checked too. */
  site?: string | undefined;
  /** Also what search engines recommend and the content does not state, as warnings. Default: no. */
  recommendations?: boolean | undefined;
  /** The moment for drafts, schedules and what has expired. Default: now. */
  at?: Date | undefined;
}

/** What was found in a content folder. */
export interface CheckResult {
  /** Errors and warnings, in the order of files and lines. */
  issues: ContentIssue[];
  /** How many files were looked at. */
  files: number;
}

/**
 * Reads every file of a content folder and looks at each, and at what they say of one another: links and their
 * anchors, pictures and other files, drafts and expired articles that are linked to, redirects.
 */
export async function checkFolder(folder: string, options: CheckOptions = {}): Promise<CheckResult> {
  const { articlePath = (slug: string) => `/articles/${slug}/`, at = new Date() } = options;
  const read = await readFolder(folder, articlePath);
  if ('code' in read) return { issues: [read], files: 0 };
  const { practice, newsletter, texts, unreadable } = read;
  const today = localDay(at, practice?.data?.timeZone ?? 'UTC').date;
  const issues = [
    ...unreadable,
    ...(practice?.issues ?? []),
    ...(newsletter?.issues ?? []),
    ...texts.flatMap((text) => [...text.issues, ...bodyWarnings(text, text.outline)]),
    ...crossIssues(read),
    ...redirectIssues(texts, today),
    ...texts.flatMap((text) => expiredIssues(text, today)),
    ...(await missingPictures(read)),
    ...(await brokenLinks(read, options.site, articlePath, today)),
    ...(options.recommendations ? recommendations(read) : []),
  ];
  return {
    issues: withoutEchoes(issues).sort(byPlace),
    files: texts.length + [practice, newsletter].filter(Boolean).length + unreadable.length,
  };
}

/** A link without its scheme leads to no file, which says it all. */
function withoutEchoes(issues: readonly ContentIssue[]): ContentIssue[] {
  const place = ({ file, line, column }: ContentIssue) => `${line}:${column}:${file}`;
  const broken = new Set(issues.filter(({ code }) => code === 'broken-link').map(place));
  return issues.filter((issue) => issue.code !== 'missing-scheme' || !broken.has(place(issue)));
}

function crossIssues({ practice, texts }: CheckedFolder): ContentIssue[] {
  const loaded = texts.filter(
    (text): text is CheckedText & LoadedArticle => text.article !== undefined && text.document !== undefined,
  );
  return [
    ...duplicateIssues(loaded.filter(({ isArticle }) => isArticle)),
    ...authorIssues(loaded, practice?.data),
  ];
}

function expiredIssues({ article, document }: CheckedText, today: string): ContentIssue[] {
  if (!article || !document || publication(article, today) !== 'expired') return [];
  return [
    document.atValue({
      path: ['expiresAt'],
      code: 'expired-article',
      severity: 'warning',
      message: `visitors have not seen this since ${article.expiresAt}`,
      help: 'take the file out, or move the day',
    }),
  ];
}

async function missingPictures({ practice, texts }: CheckedFolder): Promise<ContentIssue[]> {
  const lists = [
    ...texts.map((text) => pictureIssues(articlePictures(text, text.outline), text.path)),
    ...(practice ? [pictureIssues(practicePictures(practice), practice.path)] : []),
  ];
  return (await Promise.all(lists)).flat();
}

async function brokenLinks(
  read: CheckedFolder,
  site: string | undefined,
  articlePath: (slug: string) => string,
  today: string,
): Promise<ContentIssue[]> {
  const [articles = '/'] = articlePath('\n').split('\n');
  const { root, texts } = read;
  const redirects = new Set(redirectsOf(texts).map(({ from }) => from));
  const targets = { root, texts, pages: new Pages(texts, site), redirects, articles, today };
  const issues: ContentIssue[] = [];
  for (const reference of referencesOf(read)) issues.push(...(await linkIssues(reference, targets)));
  return issues;
}

function recommendations({ practice, texts }: CheckedFolder): ContentIssue[] {
  const warn = (
    { document }: Pick<CheckedText, 'document'>,
    list: ReturnType<typeof articleRecommendations>,
  ) =>
    list.flatMap(({ path, message, help }) =>
      document ? [document.atParent({ path, message, help, code: 'recommended', severity: 'warning' })] : [],
    );
  return [
    ...(practice?.data ? warn(practice, practiceRecommendations(practice.data)) : []),
    ...texts.flatMap((text) =>
      text.isArticle && text.article ? warn(text, articleRecommendations(text.article)) : [],
    ),
  ];
}
