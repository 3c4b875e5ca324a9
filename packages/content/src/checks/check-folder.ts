import { FolderReader } from '../folder/folder-reader.js';
import { defaultArticlePath } from '../folder/layout.js';
import { localDay } from '../hours/local-time.js';
import { byPlace, type ContentIssue } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import { authorIssues } from './authors.js';
import { fileIssues } from './files.js';
import { linkIssues } from './links.js';
import { recommendationIssues } from './recommendations.js';
import { redirectIssues } from './redirects.js';
import { scheduleIssues } from './schedule.js';
import { slugIssues } from './slugs.js';

/** Options of {@link checkFolder}. */
export interface CheckOptions {
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
  /** The folder of the built site. With it, links to pages and anchors that templates make are checked too. */
  site?: string | undefined;
  /** Also warn about what search engines recommend and the content does not state. Default: no. */
  recommendations?: boolean | undefined;
  /** The moment at which schedules and expiry dates are checked. */
  now: Date;
}

/** The result of {@link checkFolder}. */
export interface CheckResult {
  /** Errors and warnings, in the order of files and lines. */
  issues: ContentIssue[];
  /** How many files were checked. */
  files: number;
}

/**
 * Checks every file of a content folder, and the files against each other: links and their anchors, pictures and other
 * files, links to drafts and expired articles, redirects.
 *
 * @example
 * ```ts
 * import { formatIssues } from '@tendwell/content';
 * import { checkFolder } from '@tendwell/content/node';
 *
 * const { issues } = await checkFolder('content', { site: 'dist', now: new Date() });
 * console.log(formatIssues(issues));
 * ```
 */
export async function checkFolder(root: string, options: CheckOptions): Promise<CheckResult> {
  const { articlePath = defaultArticlePath, now } = options;
  const folder = await new FolderReader(root, { articlePath }).read();
  if ('code' in folder) return { issues: [folder], files: 0 };
  const { practice, newsletter, texts, unreadable, ignored } = folder;
  const today = localDay(now, practice?.data?.timeZone ?? 'UTC').date;
  const resolver = new LinkResolver(folder);
  const issues = [
    ...unreadable,
    ...ignored,
    ...(practice?.issues ?? []),
    ...(newsletter?.issues ?? []),
    ...texts.flatMap((text) => text.issues),
    ...slugIssues(texts),
    ...authorIssues(texts, practice?.data),
    ...redirectIssues(texts, today),
    ...scheduleIssues(texts, today),
    ...fileIssues(folder, resolver),
    ...linkIssues(folder, resolver, { today, site: options.site, articlePath }),
    ...(options.recommendations ? recommendationIssues(folder) : []),
  ];
  return {
    issues: withoutEchoes(issues).sort(byPlace),
    files: texts.length + [practice, newsletter].filter(Boolean).length + unreadable.length,
  };
}

/** A link without its scheme also leads to no file. The broken link says both. */
export function withoutEchoes(issues: readonly ContentIssue[]): ContentIssue[] {
  const place = ({ file, line, column }: ContentIssue) => `${line}:${column}:${file}`;
  const broken = new Set(issues.filter(({ code }) => code === 'broken-link').map(place));
  return issues.filter((issue) => issue.code !== 'missing-scheme' || !broken.has(place(issue)));
}
