import { existsSync } from 'node:fs';
import { normalizePath, type UserConfig, type ViteDevServer } from 'vite';
import { isInside } from '../paths.js';
import type { Project } from '../project.js';

/**
 * True if the content folder can be watched by itself. Vite's watcher has a watch for each file, and after a change it looks at
 * all files in the same folder, which takes as long as reading the content.
 */
export function canWatchContent(folder: string, root: string, server: UserConfig['server'] = {}): boolean {
  // Who sets how files are watched, such as by polling, wants that for the content too. Without a server of its own, nothing
  // says when to stop.
  const isWholeSite = folder === root || isInside(folder, root);
  return server.watch === undefined && !server.middlewareMode && !isWholeSite;
}

/** Keeps Vite's watcher out of a folder. */
export const ignoring = (folder: string): { ignored: ((path: string) => boolean)[] } => ({
  ignored: [(path) => path === normalizePath(folder) || isInside(folder, path)],
});

/**
 * Calls back once after files of the content were changed, added, or deleted, with the path of the last one. Vite and its
 * plugins are told as by its own watcher.
 */
export function watchContent(
  { watcher, httpServer }: Pick<ViteDevServer, 'watcher' | 'httpServer'>,
  project: Project,
  changed: (file: string) => Promise<void>,
): void {
  const watch = project.watch(async (paths) => {
    const before = new Set(project.files);
    // Editors save in several files, and delete all but one.
    await changed(normalizePath(paths.findLast((path) => existsSync(path)) ?? paths.at(-1) ?? ''));
    const after = new Set(project.files);
    const tell = (event: 'add' | 'change' | 'unlink', files: readonly string[]) => {
      for (const file of files.map(normalizePath)) {
        watcher.emit(event, file);
        watcher.emit('all', event, file);
      }
    };
    // Of a new or deleted folder, no files are reported.
    tell(
      'unlink',
      [...before].filter((file) => !after.has(file)),
    );
    tell(
      'add',
      [...after].filter((file) => !before.has(file)),
    );
    tell(
      'change',
      paths.filter((path) => before.has(path) && after.has(path)),
    );
  });
  httpServer?.once('close', () => watch.close());
}
