import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import { isSkippedFolder, isText } from './layout.js';
import { fileIssue, unreadable } from './read-file.js';

/** The files of a folder and everything below it. */
export class Listing {
  /** The folder's absolute path. */
  readonly root: string;
  /** Paths relative to the folder, with forward slashes, in order. */
  readonly files: readonly string[];
  /** Absolute paths of the folder and of those below it. */
  readonly folders: readonly string[];
  /** Folders that could not be listed. */
  readonly issues: readonly ContentIssue[];
  readonly #names: ReadonlySet<string>;
  /** Symbolic links, which may lead out of the folder. */
  readonly #symlinks: readonly string[];

  constructor(root: string, walk: Walk) {
    this.root = root;
    this.files = walk.files.sort();
    this.folders = walk.folders;
    this.issues = walk.issues;
    this.#names = new Set(this.files.map((file) => file.normalize()));
    this.#symlinks = walk.symlinks;
  }

  /** Absolute paths of the texts. */
  get texts(): string[] {
    return this.files.filter(isText).map((file) => join(this.root, file));
  }

  /**
   * True for a file, by its absolute path. Upper and lower case count even where the file system ignores them, as they
   * do on the site's server.
   */
  isFile(path: string): boolean {
    const name = this.relative(path).normalize();
    if (this.#names.has(name)) return true;
    // Not listed, but a link may lead there.
    const isListed = !name.split('/').some((part) => part === '..' || isSkippedFolder(part));
    return !isListed && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }

  /** True for a path inside the folder. A symbolic link that leads out of the folder counts as outside. */
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
    return relative(this.root, path).replaceAll('\\', '/');
  }
}

const CONTENT_HELP = 'create a folder with a practice.yaml and a folder of articles in it';

/**
 * Lists a folder, or reports that there is none.
 *
 * @param help What to do about it. Default: how to start a content folder.
 */
export function listFolder(root: string, help = CONTENT_HELP): Listing | ContentIssue {
  const walk: Walk = { files: [], folders: [], symlinks: [], issues: [] };
  try {
    visit(root, readdirSync(root, { withFileTypes: true }), '', walk, new Set([realpathSync(root)]));
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    return fileIssue(root, {
      code: 'missing-folder',
      message: isFile ? 'this is a file, not a folder' : 'the folder does not exist',
      help,
    });
  }
  return new Listing(root, walk);
}

interface Walk {
  readonly files: string[];
  readonly folders: string[];
  readonly symlinks: string[];
  readonly issues: ContentIssue[];
}

/** @param open Real paths of the folders around this one: a symbolic link to one of them would never end. */
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
    if (entry.isSymbolicLink()) walk.symlinks.push(prefix + name);
    // A folder named like a text is reported when it is read.
    if (!isFolder(entry, path) || name.endsWith('.md')) walk.files.push(prefix + name);
    else if (!isSkippedFolder(name)) enter(path, `${prefix}${name}/`, walk, open);
  }
}

function enter(path: string, prefix: string, walk: Walk, open: Set<string>): void {
  try {
    const real = realpathSync(path);
    if (open.has(real)) return;
    visit(path, readdirSync(path, { withFileTypes: true }), prefix, walk, new Set([...open, real]));
  } catch (error) {
    walk.issues.push(unreadable(path, error));
  }
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
