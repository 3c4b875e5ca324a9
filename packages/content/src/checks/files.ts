import { basename } from 'node:path';
import { allTexts, type Folder, referringFiles } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import type { LinkResolver, LinkTarget } from '../links/resolve.js';
import { withScheme } from '../parse/body/warnings.js';
import type { ReferringFile } from '../parse/references.js';
import type { IssueDetails } from '../source/source.js';

/**
 * Issues of links and images whose file doesn't exist or is outside the content folder.
 *
 * @param fine Files that are known to have no such issues, and get those that have none.
 * @param isIncluded Leaves out texts. Default: all are included.
 */
export function fileIssues(
  folder: Folder,
  resolver: LinkResolver,
  fine: WeakSet<ReferringFile> = new WeakSet(),
  isIncluded?: (text: FolderText) => boolean,
): ContentIssue[] {
  const names = allTexts(folder).map((text) => basename(text.path));
  return referringFiles(folder, isIncluded).flatMap((file) => {
    if (fine.has(file)) return [];
    const issues = file.references.flatMap((reference) => {
      const target = resolver.resolve(reference.url, file.path);
      const details = reference.kind === 'image' ? missingPicture(target) : missingFile(target, names);
      const found = details ?? outsideFolder(target);
      return found ? [file.issueAt(reference, found)] : [];
    });
    if (issues.length === 0) fine.add(file);
    return issues;
  });
}

/** Issues of images that don't exist. One outside the content folder may be there for another program. */
export function pictureIssues(files: readonly ReferringFile[], resolver: LinkResolver): ContentIssue[] {
  return files.flatMap((file) =>
    file.references.flatMap((reference) => {
      if (reference.kind !== 'image') return [];
      const details = missingPicture(resolver.resolve(reference.url, file.path, true));
      return details ? [file.issueAt(reference, details)] : [];
    }),
  );
}

function outsideFolder(target: LinkTarget): IssueDetails | undefined {
  if (target.type !== 'outside') return undefined;
  return {
    code: 'outside-folder',
    message: `\`${target.path}\` is outside the content folder`,
    help: 'move the file into the content folder, so that it is published on purpose',
  };
}

function missingPicture(target: LinkTarget): IssueDetails | undefined {
  if (target.type !== 'missing') return undefined;
  return {
    code: 'missing-picture',
    message: `there is no picture \`${target.path}\``,
    help: 'paths are relative to this file; write ./picture.svg for a picture beside it',
  };
}

function missingFile(target: LinkTarget, names: readonly string[]): IssueDetails | undefined {
  if (target.type !== 'missing') return undefined;
  const meant = suggest(basename(target.path), names);
  return {
    code: 'broken-link',
    message: `there is no file \`${target.path}\` in the content folder`,
    help:
      withScheme(target.path) ??
      (meant === undefined
        ? 'write a path relative to this file, or /visit/ for a page of the site'
        : `did you mean ${meant}?`),
  };
}
