import type { Folder, LanguageContent } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { authorIssues } from './authors.js';
import { factPageIssues } from './fact-pages.js';
import { interestIssues } from './letters.js';
import { questionIssues } from './questions.js';
import { slugIssues } from './slugs.js';
import { localeIssues } from './translations.js';

/**
 * Issues that depend neither on the site's pages nor on the date: of each file, and of slugs and authors.
 *
 * @param isIncluded Leaves out the issues of texts by themselves. Default: all are included.
 */
export function folderIssues(folder: Folder, isIncluded?: (text: FolderText) => boolean): ContentIssue[] {
  return [
    ...folder.unreadable,
    ...folder.ignored,
    ...languageIssues(folder, isIncluded),
    ...folder.translations.flatMap((translation) => [
      ...languageIssues(translation, isIncluded),
      ...localeIssues(translation),
    ]),
  ];
}

function languageIssues(
  content: LanguageContent,
  isIncluded: (text: FolderText) => boolean = () => true,
): ContentIssue[] {
  const { practice, newsletter, faq, texts } = content;
  return [
    ...(practice?.issues ?? []),
    ...(newsletter?.issues ?? []),
    ...(faq?.issues ?? []),
    ...texts.flatMap((text) => (isIncluded(text) ? text.issues : [])),
    ...slugIssues(texts),
    ...authorIssues(texts, practice?.data),
    ...factPageIssues(texts, practice?.data),
    ...questionIssues(content),
    ...interestIssues(content),
  ];
}

/**
 * Removes the warnings about links without a scheme that are also reported as broken: the issue of a broken link says
 * both.
 */
export function withoutDuplicates(issues: readonly ContentIssue[]): ContentIssue[] {
  const place = ({ file, line, column }: ContentIssue) => `${line}:${column}:${file}`;
  const broken = new Set(issues.filter(({ code }) => code === 'broken-link').map(place));
  return issues.filter((issue) => issue.code !== 'missing-scheme' || !broken.has(place(issue)));
}
