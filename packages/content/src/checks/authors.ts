import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { SLUG } from '../schema/fields.js';
import type { Practice } from '../schema/practice.js';
import { practitionerHelp } from '../schema/practitioner-help.js';

/** An author that looks like a slug must be a practitioner: a misspelled slug would be shown as a name. */
export function authorIssues(texts: readonly FolderText[], practice: Practice | undefined): ContentIssue[] {
  if (!practice) return [];
  const slugs = practice.practitioners?.map(({ slug }) => slug) ?? [];
  // Few people write thousands of articles.
  const known = new Set<string | undefined>([undefined, ...slugs]);
  const others = texts.filter(({ article }) => !known.has(article?.author));
  return others.flatMap((text) => {
    const author = text.article?.author;
    if (author === undefined || !SLUG.test(author)) return [];
    const issue = text.document?.atValue({
      path: ['author'],
      code: 'unknown-author',
      message: `no practitioner has the slug \`${author}\``,
      help: `${practitionerHelp(author, slugs)}; write anyone else as a name, like Ana Lee`,
    });
    return issue ?? [];
  });
}
