import { allTexts, type Folder } from '../folder/folder-reader.js';
import { defaultArticlePath } from '../folder/layout.js';
import { localDay } from '../hours/local-time.js';
import { byPlace, type ContentIssue } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import type { ReferringFile } from '../parse/references.js';
import { fileIssues } from './files.js';
import { folderIssues, withoutDuplicates } from './folder.js';
import { letterIssues } from './letters.js';
import { linkIssues } from './links.js';
import { pictureKindIssues } from './pictures.js';
import { recommendationIssues } from './recommendations.js';
import { redirectIssues } from './redirects.js';
import { sampleIssues } from './samples.js';
import { scheduleIssues } from './schedule.js';
import { translationIssues } from './translations.js';

/** Which issues there are. */
export interface IssueOptions {
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
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

/**
 * The issues of each file of a folder, and of the files with each other, sorted by file and line.
 *
 * @param known.fine Files whose links are known to lead to files, and that get those whose links do.
 * @param known.resolver That of the folder, if there is one already.
 */
export function allIssues(
  folder: Folder,
  options: IssueOptions,
  {
    fine,
    resolver = new LinkResolver(folder),
  }: { fine?: WeakSet<ReferringFile>; resolver?: LinkResolver } = {},
): ContentIssue[] {
  const { articlePath = defaultArticlePath, now } = options;
  const texts = allTexts(folder);
  const today = localDay(now, folder.practice?.data?.timeZone ?? 'UTC').date;
  const issues = [
    ...folderIssues(folder),
    ...redirectIssues(texts, today),
    ...scheduleIssues(texts, today),
    ...fileIssues(folder, resolver, fine),
    ...linkIssues(folder, resolver, { today, site: options.site, articlePath }),
    ...pictureKindIssues(folder, resolver),
    ...letterIssues(folder),
    ...(options.samples ? sampleIssues(folder) : []),
    ...translationIssues(folder, today),
    ...(options.recommendations ? recommendationIssues(folder) : []),
  ];
  return withoutDuplicates(issues).sort(byPlace);
}
