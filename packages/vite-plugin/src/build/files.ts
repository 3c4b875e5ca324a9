import {
  copyFileSync,
  type Dirent,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Kept when Vite empties a folder, so that the site can be a Git worktree. */
export const KEPT = '.git';

/** The names of all files in a folder and its subfolders, with forward slashes. None if there is no such folder. */
export function filesIn(folder: string, prefix = ''): string[] {
  return entriesOf(join(folder, prefix)).flatMap((entry) => {
    const name = prefix + entry.name;
    if (name === KEPT) return [];
    return entry.isDirectory() ? filesIn(folder, `${name}/`) : [name];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** True if both files have the same content. */
export function isEqualFile(a: string, b: string): boolean {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}

/** Makes a second name for a file, or a copy where the file system has no hard links. */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Moves the files of a folder to another one, and deletes files from it. Pages come after the files that they load.
 *
 * @param except The name of a file that is not moved.
 */
export function moveInto(from: string, to: string, removed: readonly string[], except?: string): void {
  const isPage = (name: string) => Number(name.endsWith('.html'));
  const names = filesIn(from).filter((name) => name !== except);
  for (const name of names.sort((a, b) => isPage(a) - isPage(b))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    moveFile(join(from, name), join(to, name));
  }
  for (const name of removed) {
    rmSync(join(to, name), { force: true });
    removeEmpty(dirname(join(to, name)), to);
  }
}

/** Moves a file, also to a folder that is mounted: a visitor finds the old file or the new one, never a part of it. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  const unfinished = `${to}.unfinished`;
  try {
    copyFileSync(from, unfinished);
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  rmSync(from);
}

/** Removes a folder and those that it is in, as long as they are empty. */
function removeEmpty(folder: string, root: string): void {
  if (relative(root, folder) === '' || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), root);
}
