import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Folder } from '../folder/folder-reader.js';
import type { ContentIssue } from '../issues/issue.js';
import type { LinkResolver } from '../links/resolve.js';
import { shownPictures } from '../links/shown-pictures.js';
import { PICTURE_HEAD, pictureKind } from '../pictures/kind.js';
import type { IssueDetails } from '../source/source.js';

/** Errors of files that are shown as pictures and, by their first bytes, are none, or of a kind that browsers don't show. */
export function pictureKindIssues(folder: Folder, resolver: LinkResolver): ContentIssue[] {
  const known = new Map<string, IssueDetails | undefined>();
  return shownPictures(folder, resolver).flatMap(({ file, from, reference }) => {
    if (!known.has(file)) known.set(file, problemOf(file));
    const details = known.get(file);
    return details ? [from.issueAt(reference, details)] : [];
  });
}

function problemOf(file: string): IssueDetails | undefined {
  const head = headOf(file);
  const kind = head && pictureKind(head);
  if (kind === undefined || typeof kind === 'string') return undefined;
  const { problem, help } = kind;
  return { code: 'unreadable-picture', message: `\`${basename(file)}\` ${problem}`, help };
}

/** The first bytes of a file; `undefined` if it cannot be read, as one that was just removed. */
function headOf(file: string): Uint8Array | undefined {
  try {
    const opened = openSync(file, 'r');
    try {
      const bytes = new Uint8Array(PICTURE_HEAD);
      return bytes.subarray(0, readSync(opened, bytes));
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}
