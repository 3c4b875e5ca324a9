import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { listFolder } from './list.js';

/** Wait until nothing has changed for this long: editors save in several steps, and Git writes many files. */
const DEBOUNCE_MS = 50;

/**
 * Calls back once after something in a folder or its subfolders has changed. Each folder has its own watcher, because not
 * every system can watch a tree. If the folder doesn't exist, its parent is watched.
 */
export class FolderWatch {
  readonly #root: string;
  readonly #changed: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(root: string, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    this.refresh();
  }

  /** Starts watching new folders and stops watching deleted ones. Returns true if there are new ones. */
  refresh(): boolean {
    if (this.#isClosed) return false;
    const listing = listFolder(this.#root);
    const folders = new Set('code' in listing ? [] : listing.folders);
    if (folders.size === 0) folders.add(dirname(this.#root));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    const added = [...folders].filter((folder) => !this.#watchers.has(folder) && this.#add(folder));
    return added.length > 0;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #add(folder: string): boolean {
    try {
      const watcher = watch(folder, () => this.#schedule());
      // The parent's watcher reports a deleted folder too.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(folder);
        this.#schedule();
      });
      this.#watchers.set(folder, watcher);
      return true;
    } catch {
      return false;
    }
  }

  #schedule(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, DEBOUNCE_MS);
  }
}
