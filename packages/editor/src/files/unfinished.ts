import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from './write-file.js';

/** Another process may be writing a younger one. */
const OLD_MS = 60 * 60_000;

/**
 * Removes the unfinished files of processes that were killed while they wrote them. Nothing else is removed, and
 * neither links nor hidden folders are followed.
 *
 * @param folder An absolute path. It may not exist.
 */
export async function removeUnfinished(folder: string, now: Date): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      await removeUnfinished(path, now);
    } else if (entry.isFile() && UNFINISHED.test(entry.name)) {
      const stats = await lstat(path).catch(() => undefined);
      // A file that cannot be removed is hidden and harmless.
      if (stats && now.getTime() - stats.mtimeMs > OLD_MS) await unlink(path).catch(() => {});
    }
  }
}
