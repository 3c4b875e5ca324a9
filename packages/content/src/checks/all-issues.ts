import { allTexts, type Folder } from '../folder/folder-reader.js';
import { defaultArticlePath } from '../folder/layout.js';
import { localDay } from '../hours/local-time.js';
import { byPlace, type ContentIssue } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import type { CheckOptions } from './check-folder.js';
import { fileIssues } from './files.js';
import { folderIssues, withoutDuplicates } from './folder.js';
import { letterIssues } from './letters.js';
import { linkIssues } from './links.js';
import { recommendationIssues } from './recommendations.js';
import { redirectIssues } from './redirects.js';
import { sampleIssues } from './samples.js';
import { scheduleIssues } from './schedule.js';
import { translationIssues } from './translations.js';

/** The issues of each file of a folder, and of the files with each other, sorted by file and line. */
export function allIssues(folder: Folder, options: Omit<CheckOptions, 'markdown'>): ContentIssue[] {
  const { articlePath = defaultArticlePath, now } = options;
  const texts = allTexts(folder);
  const today = localDay(now, folder.practice?.data?.timeZone ?? 'UTC').date;
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
  return withoutDuplicates(issues).sort(byPlace);
}
