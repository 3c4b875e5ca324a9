import { basename } from 'node:path';
import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import type { Practice } from '../schema/practice.js';

/** Texts in `people/` and `services/` that belong to nobody and to nothing that the practice states. */
export function factPageIssues(texts: readonly FolderText[], practice: Practice | undefined): ContentIssue[] {
  if (!practice) return [];
  const people = practice.practitioners?.map(({ slug }) => slug) ?? [];
  const services = practice.services?.flatMap(({ slug }) => slug ?? []) ?? [];
  return texts.flatMap((text) => {
    const [, folder, name = ''] = /^(people|services)\/([^/]+)$/.exec(text.name) ?? [];
    const slugs = folder === 'people' ? people : services;
    if (folder === undefined || slugs.includes(name)) return [];
    const meant = suggest(name, slugs);
    const help =
      meant === undefined
        ? 'rename the file, or move it to pages/ if it is about something else'
        : `rename it to ${basename(text.path).replace(name, meant)}`;
    const issue = text.document?.atParent({
      path: ['title'],
      code: folder === 'people' ? 'unknown-practitioner' : 'unknown-service',
      message: `no ${folder === 'people' ? 'practitioner' : 'service'} has the slug \`${name}\``,
      help,
    });
    return issue ?? [];
  });
}
