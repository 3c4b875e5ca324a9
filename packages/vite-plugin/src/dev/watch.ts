import { normalizePath, type ViteDevServer } from 'vite';
import { isInside } from '../paths.js';

/** Editors save in several steps, and a checkout writes many files: wait for a pause this long. */
const DEBOUNCE_MS = 60;

/** Calls back once after files of a folder have been changed, added or deleted, with the last one's path. */
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
