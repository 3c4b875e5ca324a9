import { cp, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readStored, writeStored } from '../files/stored.js';

/** The files that publications have copied and not removed. */
interface CopiedSite {
  /** The folder that they were copied to. */
  readonly to: string;
  /** Their paths in the folder. */
  readonly files: readonly string[];
}

const NAME = 'copied.json';

/**
 * Copies a built site, and removes what earlier copies had and it no longer has: a page that was taken down must not stay
 * there. Files that others have put in the folder are left alone.
 *
 * @param data The folder of the editor's own data, which remembers what was copied.
 */
export async function copySite(from: string, to: string, data: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(from, join(parentPath, name)));
  const last = await readStored<CopiedSite>(data, NAME);
  const present = new Set([...(last?.to === to ? last.files : []), ...files]);
  const remember = (copied: readonly string[]) => writeStored(data, NAME, { to, files: copied });
  // If this is interrupted, the next copy removes what is left of it.
  await remember([...present]);
  await cp(from, to, { recursive: true });
  for (const file of files) present.delete(file);
  for (const file of present) await removeFile(to, file);
  await remember(files);
}

/** Removes a file, and the folders that are empty without it. */
async function removeFile(root: string, file: string): Promise<void> {
  await rm(join(root, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(root, folder));
    } catch {
      // It has other files.
      return;
    }
  }
}
