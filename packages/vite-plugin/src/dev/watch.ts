import { normalizePath, type ViteDevServer } from 'vite';
import { isInside } from '../paths.js';

/**
 * Wait until nothing has changed for this long: editors save in several steps, and Git writes many files. Vite's watcher
 * ignores a second change to a file within 50 ms, so the files must not be read before.
 */
const DEBOUNCE_MS = 60;

/** Calls back once after files in a folder were changed, added, or deleted, with the path of the last one. */
export function watchFolder(
  { watcher, httpServer }: Pick<ViteDevServer, 'watcher' | 'httpServer'>,
  folder: string,
  changed: (file: string) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (!isInside(folder, file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => changed(normalizePath(file)), DEBOUNCE_MS);
    timer.unref();
  });
  httpServer?.once('close', () => clearTimeout(timer));
}
