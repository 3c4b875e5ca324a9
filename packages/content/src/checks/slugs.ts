import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';

/** An issue for each article that has the same slug as another one. */
export function slugIssues(texts: readonly FolderText[]): ContentIssue[] {
  const first = new Map<string, FolderText>();
  const repeated = new Map<string, FolderText[]>();
  for (const text of texts) {
    const slug = text.isArticle ? text.article?.slug : undefined;
    if (slug === undefined) continue;
    const other = first.get(slug);
    if (!other) first.set(slug, text);
    else repeated.set(slug, [...(repeated.get(slug) ?? [other]), text]);
  }
  return [...repeated].flatMap(([slug, same]) =>
    same.flatMap((text) => {
      const others = same.filter((other) => other !== text).map(({ file }) => file);
      const issue = text.document?.atKey({
        path: ['slug'],
        code: 'duplicate-slug',
        message: `the slug \`${slug}\` is also used by ${others.join(' and ')}`,
        help: 'give one of them another `slug:`, or rename the file',
      });
      return issue ?? [];
    }),
  );
}
