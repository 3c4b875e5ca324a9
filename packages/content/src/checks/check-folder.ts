import { FolderReader, referringFiles } from '../folder/folder-reader.js';
import { defaultArticlePath } from '../folder/layout.js';
import type { ContentIssue } from '../issues/issue.js';
import type { MarkdownEngine } from '../markdown/options.js';
import { allIssues, type IssueOptions } from './all-issues.js';

/** Options of {@link checkFolder}. */
export interface CheckOptions extends IssueOptions {
  /** What renders the site's texts, where that is not the built-in parser: it decides which anchors there are. */
  markdown?: MarkdownEngine | undefined;
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
  const { articlePath = defaultArticlePath, markdown } = options;
  const folder = await new FolderReader(root, { articlePath, markdown }).read();
  if ('code' in folder) return { issues: [folder], files: 0 };
  return {
    issues: allIssues(folder, options),
    // A translation without a newsletter.yaml has that of the main language.
    files: new Set(referringFiles(folder).map(({ path }) => path)).size + folder.unreadable.length,
  };
}
