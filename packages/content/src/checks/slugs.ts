import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';

/** An issue for each article that has the same slug as another one. */
export function slugIssues(texts: readonly FolderText[]): ContentIssue[] {
  const bySlug = new Map<string, FolderText[]>();
  for (const text of texts) {
    if (!text.isArticle || !text.article) continue;
    const { slug } = text.article;
    const same = bySlug.get(slug);
    if (same) same.push(text);
    else bySlug.set(slug, [text]);
  }
  return [...bySlug].flatMap(([slug, same]) =>
    same.length < 2
      ? []
      : same.flatMap((text) => {
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
