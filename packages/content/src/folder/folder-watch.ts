import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from './list.js';

/** Wait until nothing has changed for this long: Git writes many files. */
const DEBOUNCE_MS = 15;
/** The same if a file is empty or gone: editors save in several steps, and are about to write it again. */
const UNFINISHED_MS = 80;

/**
 * Calls back once after something in a folder or its subfolders has changed, with the paths. Each folder has its own watcher,
 * because not every system can watch a tree. If the folder doesn't exist, its parent is watched.
 */
export class FolderWatch {
  readonly #root: string;
  readonly #changed: (paths: readonly string[]) => void;
  readonly #paths = new Set<string>();
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(root: string, changed: (paths: readonly string[]) => void) {
    this.#root = root;
    this.#changed = changed;
    const listing = listFolder(root);
    this.#watch('code' in listing ? [] : listing.folders);
  }

  /**
   * Starts watching new folders, which may have been filled before that, and stops watching deleted ones.
   *
   * @param folders The absolute paths of all of them. None if the folder doesn't exist.
   */
  refresh(folders: readonly string[]): void {
    for (const folder of this.#watch(folders)) this.#schedule(folder);
  }

  /** Returns those that are new. */
  #watch(all: readonly string[]): string[] {
    if (this.#isClosed) return [];
    const folders = new Set(all);
    if (folders.size === 0) folders.add(dirname(this.#root));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    return [...folders].filter((folder) => !this.#watchers.has(folder) && this.#add(folder));
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #add(folder: string): boolean {
    try {
      const watcher = watch(folder, (_event, name) =>
        this.#schedule(name === null ? folder : join(folder, name)),
      );
      // The parent's watcher reports a deleted folder too.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(folder);
        this.#schedule(folder);
      });
      this.#watchers.set(folder, watcher);
      return true;
    } catch {
      return false;
    }
  }

  #schedule(path: string): void {
    if (this.#isClosed) return;
    // The last one is at the end.
    this.#paths.delete(path);
    this.#paths.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if ([...this.#paths].some(isUnfinished)) this.#timer = setTimeout(() => this.#call(), UNFINISHED_MS);
      else this.#call();
    }, DEBOUNCE_MS);
  }

  #call(): void {
    const paths = [...this.#paths];
    this.#paths.clear();
    this.#changed(paths);
  }
}

function isUnfinished(path: string): boolean {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size === 0;
  } catch {
    return true;
  }
}
