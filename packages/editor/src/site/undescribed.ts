import { posix } from 'node:path';
import type { ContentInspection } from '@tendwell/content/node';

/** A picture without a description, at the place where an issue says that there is one. */
const PICTURE = /!\[\s*\]\(\s*(?:<([^>\n]*)>|([^\s)]+))/y;

/** For each picture that a text shows without a description, the paths of these texts. */
export function undescribedPictures({ issues, texts }: ContentInspection): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code, file, line, column } of issues) {
    if (code !== 'missing-alt') continue;
    const text = texts.find(({ path }) => path === file)?.text;
    PICTURE.lastIndex = column - 1;
    const [, quoted, url = quoted] = PICTURE.exec(text?.split(/\r\n?|\n/)[line - 1] ?? '') ?? [];
    const picture = url && inFolder(file, url);
    const users = picture && (found.get(picture) ?? []);
    if (picture && users && !users.includes(file)) found.set(picture, [...users, file]);
  }
  return found;
}

/** The path in the content folder of a picture's URL in a file. */
function inFolder(file: string, url: string): string | undefined {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(url)) return undefined;
  const path = url.replace(/[?#].*$/, '');
  try {
    return posix
      .join(path.startsWith('/') ? '.' : posix.dirname(file), decodeURIComponent(path))
      .replace(/^\//, '');
  } catch {
    return undefined;
  }
}
