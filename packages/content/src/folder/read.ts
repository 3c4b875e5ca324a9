import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import { type IssueDetails, Source } from '../source/source.js';

/** A file's name as errors show it: relative to the current directory, with forward slashes. */
export function nameFor(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}

/** An issue about a file as a whole. */
function fileIssue(path: string, details: IssueDetails): ContentIssue {
  return new Source('', nameFor(path)).issue(0, 0, details);
}

/** The paths of a folder's articles, in order. No `articles` folder is no articles. */
export async function listArticles(root: string): Promise<{ articles: string[] } | ContentIssue> {
  try {
    await readdir(root);
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    return fileIssue(root, {
      code: 'missing-folder',
      message: isFile ? 'this is not a folder' : 'there is no such content folder',
      help: 'make a folder with a practice.yaml and a folder of articles in it',
    });
  }
  const folder = resolve(root, 'articles');
  try {
    const names = (await readdir(folder)).filter((name) => /^[^._].*\.md$/.test(name));
    return { articles: names.sort().map((name) => resolve(folder, name)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { articles: [] };
    return unreadable(folder, error);
  }
}

/** A file's text; with endings, that of the first name that exists. */
export async function readText(
  path: string,
  endings: readonly [string, ...string[]] = [''],
): Promise<{ text: string; path: string; file: string } | ContentIssue> {
  for (const ending of endings) {
    const full = path + ending;
    try {
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
        ? 'the content folder needs it for the name, the address and the hours'
        : undefined,
  });
}

/** A file's text, or the issue of the first byte that is not UTF-8. */
export function decode(
  bytes: Uint8Array,
  path: string,
): { text: string; path: string; file: string } | ContentIssue {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      path,
      file: nameFor(path),
    };
  } catch {
    // The first replacement character is where the bytes stop being UTF-8, or one that the text really holds.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const offset = text.indexOf('\ufffd');
    return new Source(text, nameFor(path)).issue(offset, offset + 1, {
      code: 'invalid-utf-8',
      message: 'the file is not UTF-8 from here on',
      help: 'save it as UTF-8; most editors offer this beside the name in "Save as"',
    });
  }
}

/** The issue of a file that cannot be read. */
export function unreadable(path: string, error: unknown): ContentIssue {
  return fileIssue(path, {
    code: 'unreadable-file',
    message: `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
  });
}
