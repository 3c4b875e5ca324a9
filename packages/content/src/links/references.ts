import type { ContentIssue } from '../issues/issue.js';
import type { CheckedData, CheckedFolder, CheckedText } from '../node/read-folder.js';
import { outlineOf } from '../parse/body/outline.js';
import type { IssueDetails } from '../source/source.js';
import type { Path } from '../source/yaml/document.js';

/** An address that a file refers to, and how to make an issue at that place. */
export interface Reference {
  href: string;
  /** The absolute path of the file that it stands in. */
  path: string;
  /** The text that it stands in, if it is one. */
  text?: CheckedText;
  issue: (details: IssueDetails) => ContentIssue;
}

/** All links of a content folder: in bodies, in what practitioners say of themselves, and in fields. */
export function referencesOf({ practice, newsletter, texts }: CheckedFolder): Reference[] {
  return [
    ...texts.flatMap(textReferences),
    ...(practice ? practiceReferences(practice) : []),
    ...(newsletter ? fieldReferences(newsletter, [['privacyUrl']]) : []),
  ];
}

function textReferences(text: CheckedText): Reference[] {
  const { source, path, body = 0, outline } = text;
  return (outline?.links ?? []).map(({ href, start, end }) => ({
    href,
    path,
    text,
    issue: (details) => source.issue(body + start, body + end, details),
  }));
}

function practiceReferences(practice: CheckedData<unknown>): Reference[] {
  const list = (key: string) => {
    const value = (practice.document?.data as Record<string, unknown> | undefined)?.[key];
    return Array.isArray(value) ? [...value.keys()] : [];
  };
  const bios = list('practitioners').map((index): Path => ['practitioners', index, 'bio']);
  return [
    ...fieldReferences(practice, [
      ['booking', 'url'],
      ...list('notices').map((index): Path => ['notices', index, 'url']),
    ]),
    ...bios.flatMap((path) =>
      fieldReferences(practice, [path]).flatMap((bio) =>
        outlineOf(bio.href).links.map(({ href }) => ({ ...bio, href })),
      ),
    ),
  ];
}

/** What a file has at paths, whether or not the rest of it is right. */
function fieldReferences(
  { document, path: file }: CheckedData<unknown>,
  paths: readonly Path[],
): Reference[] {
  if (!document) return [];
  return paths.flatMap((path) => {
    const href = path.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
      document.data,
    );
    if (typeof href !== 'string') return [];
    return [{ href, path: file, issue: (details: IssueDetails) => document.atValue({ ...details, path }) }];
  });
}
