import { decodeSegment } from '../../api/path.js';

/** The first of `tea.md`, `tea-2.md`, `tea-3.md` that is free. Names that differ only in case are the same on some computers. */
export function freePath(folder: string, name: string, ending: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (path) => path.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const path = `${folder}${name}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!used.has(path.toLowerCase())) return path;
  }
}

/** The folder of a file, with a slash at its end: `articles/`. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The path of a file as it is written in another one: `./tea.jpg`, `../pictures/tea.jpg`. */
export function relativePath(from: string, to: string): string {
  const folders = folderOf(from).split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared])
    shared += 1;
  const up = folders.length - shared;
  return `${up === 0 ? './' : '../'.repeat(up)}${target.slice(shared).join('/')}`;
}

/** The path in the content folder of a URL in a file. `undefined` for addresses elsewhere, and outside of the folder. */
export function resolvePath(from: string, url: string): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(url)) return undefined;
  const path = url.replace(/[?#].*$/, '');
  const segments = path.startsWith('/') ? [] : folderOf(from).split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '' && segment !== '.') segments.push(decodeSegment(segment));
  }
  return segments.join('/');
}
