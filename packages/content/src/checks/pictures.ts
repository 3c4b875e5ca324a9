import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import type { Analysed } from '../parse/analyse.js';
import type { Outline } from '../parse/body/outline.js';
import type { IssueDetails } from '../source/source.js';
import type { Path } from '../source/yaml/document.js';

/** A picture that a file refers to, and how to make an issue at that place. */
export interface PictureReference {
  src: string;
  issue: (details: IssueDetails) => ContentIssue;
}

/** The pictures of an article's front matter and body. */
export function articlePictures(
  analysed: Analysed & { body?: number },
  outline: Outline | undefined,
): PictureReference[] {
  const { source, body = source.text.length } = analysed;
  const inBody = (outline?.images ?? []).map(({ src, start, end }) => ({
    src,
    issue: (details: IssueDetails) => source.issue(body + start, body + end, details),
  }));
  return [...references(analysed, [['picture', 'src']]), ...inBody];
}

/** The photographs of a practice's people. */
export function practicePictures(analysed: Analysed): PictureReference[] {
  const people = (analysed.document?.data as { practitioners?: unknown } | undefined)?.practitioners;
  const paths = Array.isArray(people)
    ? people.map((_, index) => ['practitioners', index, 'photo', 'src'])
    : [];
  return references(analysed, paths);
}

/** What the file has at paths, whether or not the rest of it is right. */
function references({ document }: Analysed, paths: readonly Path[]): PictureReference[] {
  if (!document) return [];
  return paths.flatMap((path) => {
    const src = path.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
      document.data,
    );
    if (typeof src !== 'string' || src.trim() === '') return [];
    return [{ src, issue: (details: IssueDetails) => document.atValue({ ...details, path }) }];
  });
}

/** An issue for each picture beside a file that is not there. */
export async function pictureIssues(
  pictures: readonly PictureReference[],
  file: string,
  isFile: (path: string) => Promise<boolean> = isFileOnDisk,
): Promise<ContentIssue[]> {
  const checked = await Promise.all(
    pictures.map(async ({ src, issue }) => {
      const path = localPath(src);
      if (path === undefined || (await isFile(resolve(dirname(file), path)))) return undefined;
      return issue({
        code: 'missing-picture',
        message: `there is no picture \`${path}\` beside the file`,
        help: 'paths begin at the folder of this file; write ./picture.svg for a picture beside it',
      });
    }),
  );
  return checked.filter((issue) => issue !== undefined);
}

/** The path of a picture relative to its file. Web addresses, and paths from the top of the site, are not looked up. */
function localPath(src: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^[/#?]/i.test(src)) return undefined;
  const path = src.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isFileOnDisk(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
