import { readFile, stat } from 'node:fs/promises';
import type { ContentIssue } from '../issues/issue.js';
import { type IssueDetails, Source } from '../source/source.js';
import { systemErrorReason } from '../system-error.js';
import { displayName } from './layout.js';

/** An issue about a file as a whole. */
export function fileIssue(path: string, details: IssueDetails): ContentIssue {
  return new Source('', displayName(path)).issue(0, 0, details);
}

/** A decoded file. */
export interface TextFile {
  readonly text: string;
  /** Absolute. */
  readonly path: string;
}

/** Reads a file. With several endings, the first file that exists. */
export async function readText(
  path: string,
  endings: readonly [string, ...string[]] = [''],
): Promise<TextFile | ContentIssue> {
  for (const ending of endings) {
    const full = path + ending;
    try {
      const stats = await stat(full);
      if (!stats.isFile() && !stats.isDirectory()) return notAFile(full);
      return decode(await readFile(full), full);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return unreadable(full, error);
    }
  }
  return fileIssue(path + endings[0], {
    code: 'missing-file',
    message: 'the file does not exist',
    help:
      endings[0] === '.yaml'
        ? 'the content folder needs it for the name, the address, and the hours'
        : undefined,
  });
}

/** Decodes a file. Returns an issue at the first byte that is not UTF-8. */
export function decode(bytes: Uint8Array, path: string): TextFile | ContentIssue {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), path };
  } catch {
    // The first replacement character marks the first invalid byte, unless the file itself contains one before it.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const offset = text.indexOf('\ufffd');
    return new Source(text, displayName(path)).issue(offset, offset + 1, {
      code: 'invalid-utf-8',
      message: 'the file is not valid UTF-8 from here on',
      help: 'save it with the encoding UTF-8, which most editors offer under "Save as"',
    });
  }
}

const HELP: Readonly<Record<string, string>> = {
  EACCES: 'give your user the permission to read it',
  EPERM: 'give your user the permission to read it',
  EISDIR: 'rename the folder, or move it away',
  ELOOP: 'delete the symbolic link',
  ENOENT: 'if it is a symbolic link, delete it: it leads nowhere',
};

/** The issue of a file or folder that cannot be read. */
export function unreadable(path: string, error: unknown, what: 'file' | 'folder' = 'file'): ContentIssue {
  return fileIssue(path, {
    code: 'unreadable-file',
    message: `the ${what} cannot be read: ${systemErrorReason(error) ?? error}`,
    help: HELP[String((error as NodeJS.ErrnoException).code)],
  });
}

/** The issue of a pipe, a socket, or a device: reading it may never end. */
export const notAFile = (path: string) =>
  fileIssue(path, {
    code: 'unreadable-file',
    message: 'this cannot be read, because it is not a file but a pipe, a socket, or a device',
    help: 'move it away',
  });
