import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { publication } from '../publication/index.js';

/**
 * Warnings about texts that have expired.
 *
 * @param today `YYYY-MM-DD` in the practice's time zone.
 */
export function scheduleIssues(texts: readonly FolderText[], today: string): ContentIssue[] {
  return texts.flatMap((text) => {
    const { article } = text;
    if (!article || publication(article, today) !== 'expired') return [];
    const issue = text.document?.atValue({
      path: ['expiresAt'],
      code: 'expired-article',
      severity: 'warning',
      message: `visitors have not seen this since ${article.expiresAt}`,
      help: 'delete the file, or change the date',
    });
    return issue ?? [];
  });
}
