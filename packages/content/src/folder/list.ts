import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import { systemErrorReason } from '../system-error.js';
import { isContentFile, isSkippedFolder, isText, relativePath } from './layout.js';
import { fileIssue, notAFile, unreadable } from './read-file.js';

/** All files in a folder and its subfolders. */
export class Listing {
  /** The folder's absolute path. */
  readonly root: string;
  /** Paths relative to the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Absolute paths of the folder and its subfolders. */
  readonly folders: readonly string[];
  /** Folders that could not be listed, and content files that must not be read. */
  readonly issues: readonly ContentIssue[];
  /** Files by their path in Unicode's composed form (NFC): macOS may store names decomposed. */
  readonly #names: ReadonlyMap<string, string>;
  /** Symbolic links, which may point out of the folder. */
  readonly #symlinks: readonly string[];

  constructor(root: string, walk: Walk) {
    this.root = root;
    this.files = walk.files.sort();
    this.folders = walk.folders;
    this.issues = walk.issues;
    this.#names = new Map(this.files.map((file) => [file.normalize(), file]));
    this.#symlinks = walk.symlinks;
  }

  /** Absolute paths of the texts. */
  get texts(): string[] {
    return this.files.filter(isText).map((file) => join(this.root, file));
  }

  /** The absolute path of a file with the name it has on disk, with accents composed or not. */
  spelled(path: string): string {
    const name = this.#names.get(this.relative(path).normalize());
    return name === undefined ? path : join(this.root, name);
  }

  /**
   * True if the absolute path is that of a file. Case matters even if the file system ignores it, because it matters on
   * the site's server.
   */
  isFile(path: string): boolean {
    const name = this.relative(path).normalize();
    if (this.#names.has(name)) return true;
    // Not listed, but content may link to it.
    const isListed = !name.split('/').some((part) => part === '..' || isSkippedFolder(part));
    return !isListed && statsOf(path)?.isFile() === true;
  }

  /** True for a path inside the folder. A symbolic link that points out of the folder is outside. */
  isInside(path: string): boolean {
    const name = this.relative(path);
    if (name === '..' || name.startsWith('../') || /^[a-z]:/i.test(name)) return false;
    const isLinked = this.#symlinks.some((link) => name === link || name.startsWith(`${link}/`));
    const isListed = this.#names.has(name.normalize());
    if (isListed && !isLinked) return true;
    try {
      const real = realpathSync(path);
      const root = realpathSync(this.root);
      return real === root || real.startsWith(root + sep);
    } catch {
      return true;
    }
  }

  /** A path relative to the folder, with forward slashes. */
  relative(path: string): string {
    return relativePath(this.root, path);
  }
}

const CONTENT_HELP = 'create a folder with a practice.yaml and a folder of articles in it';

/**
 * Lists a folder. Returns an issue if it does not exist.
 *
 * @param help The help of that issue. Default: how to start a content folder.
 */
export function listFolder(root: string, help = CONTENT_HELP): Listing | ContentIssue {
  const walk: Walk = { root, files: [], folders: [], symlinks: [], issues: [] };
  try {
    walk.root = realpathSync(root);
    visit(root, readdirSync(root, { withFileTypes: true }), '', walk, new Set([walk.root]));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'ENOTDIR'
        ? 'this is a file, not a folder'
        : code === 'ENOENT'
          ? 'the folder does not exist'
          : `the folder cannot be read: ${systemErrorReason(error) ?? error}`;
    return fileIssue(root, {
      code: 'missing-folder',
      message,
      help,
    });
  }
  return new Listing(root, walk);
}

interface Walk {
  /** The folder's real path. */
  root: string;
  readonly files: string[];
  readonly folders: string[];
  readonly symlinks: string[];
  readonly issues: ContentIssue[];
}

/** @param open Real paths of the parent folders. A symbolic link to one of them would never end. */
function visit(
  folder: string,
  entries: readonly Dirent[],
  prefix: string,
  walk: Walk,
  open: Set<string>,
): void {
  walk.folders.push(folder);
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    const isLink = entry.isSymbolicLink();
    if (isLink) walk.symlinks.push(prefix + name);
    const type = typeOf(entry, path);
    const isContent = isContentFile(prefix + name);
    if (isLink && (isContent || type === 'folder') && !isSkippedFolder(name) && pointsOutside(path, walk)) {
      walk.issues.push(linkOutside(path));
    } else if (type === 'folder' && !name.endsWith('.md')) {
      if (!isSkippedFolder(name)) enter(path, `${prefix}${name}/`, walk, open);
    } else if (type !== 'other') {
      // A folder whose name ends in .md is reported when it is read.
      walk.files.push(prefix + name);
    } else if (isContent) {
      walk.issues.push(notAFile(path));
    }
  }
}

/** True for a symbolic link that points out of the folder. */
function pointsOutside(path: string, { root }: Walk): boolean {
  try {
    const real = realpathSync(path);
    return real !== root && !real.startsWith(root + sep);
  } catch {
    return false;
  }
}

const linkOutside = (path: string) =>
  fileIssue(path, {
    code: 'outside-folder',
    message: 'this symbolic link points to a place outside the content folder',
    help: 'move its target into the content folder, so that it is published on purpose',
  });

function enter(path: string, prefix: string, walk: Walk, open: Set<string>): void {
  try {
    const real = realpathSync(path);
    if (open.has(real)) return;
    visit(path, readdirSync(path, { withFileTypes: true }), prefix, walk, new Set([...open, real]));
  } catch (error) {
    walk.issues.push(unreadable(path, error, 'folder'));
  }
}

/** `undefined` for a symbolic link that leads nowhere, or back to itself. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** `other`: a device, pipe, or socket: reading it may never end. A broken symbolic link counts as a file. */
function typeOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  const stats = entry.isSymbolicLink() ? statsOf(path) : entry;
  if (!stats || stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}
