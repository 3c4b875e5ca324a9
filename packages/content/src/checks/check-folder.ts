import { allTexts, FolderReader, referringFiles } from '../folder/folder-reader.js';
import { defaultArticlePath } from '../folder/layout.js';
import { localDay } from '../hours/local-time.js';
import { byPlace, type ContentIssue } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import type { MarkdownEngine } from '../markdown/options.js';
import { fileIssues } from './files.js';
import { folderIssues, withoutDuplicates } from './folder.js';
import { letterIssues } from './letters.js';
import { linkIssues } from './links.js';
import { recommendationIssues } from './recommendations.js';
import { redirectIssues } from './redirects.js';
import { sampleIssues } from './samples.js';
import { scheduleIssues } from './schedule.js';
import { translationIssues } from './translations.js';

/** Options of {@link checkFolder}. */
export interface CheckOptions {
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
  /** What renders the site's texts, where that is not the built-in parser: it decides which anchors there are. */
  markdown?: MarkdownEngine | undefined;
  /** The folder of the built site. If set, links to pages and anchors that come from templates are checked too. */
  site?: string | undefined;
  /** Also warn about facts that search engines recommend and the content lacks. Default: no. */
  recommendations?: boolean | undefined;
  /**
   * Also warn about words that came with the kit, marked `sample: true`, and about facts that are reserved for examples,
   * such as `example.com`. Default: no.
   */
  samples?: boolean | undefined;
  /** The moment at which schedules and expiry dates are checked. */
  now: Date;
}

/** The result of {@link checkFolder}. */
export interface CheckResult {
  /** Errors and warnings, sorted by file and line. */
  issues: ContentIssue[];
  /** How many files were checked. */
  files: number;
}

/**
 * Checks every file of a content folder, and what the files say about each other: links and anchors, pictures and other
 * files, links to drafts and expired articles, and redirects.
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
  const { articlePath = defaultArticlePath, markdown, now } = options;
  const folder = await new FolderReader(root, { articlePath, markdown }).read();
  if ('code' in folder) return { issues: [folder], files: 0 };
  const { practice, unreadable } = folder;
  const texts = allTexts(folder);
  const today = localDay(now, practice?.data?.timeZone ?? 'UTC').date;
  const resolver = new LinkResolver(folder);
  const issues = [
    ...folderIssues(folder),
    ...redirectIssues(texts, today),
    ...scheduleIssues(texts, today),
    ...fileIssues(folder, resolver),
    ...linkIssues(folder, resolver, { today, site: options.site, articlePath }),
    ...letterIssues(folder),
    ...(options.samples ? sampleIssues(folder) : []),
    ...translationIssues(folder, today),
    ...(options.recommendations ? recommendationIssues(folder) : []),
  ];
  return {
    issues: withoutDuplicates(issues).sort(byPlace),
    files: referringFiles(folder).length + unreadable.length,
  };
}
