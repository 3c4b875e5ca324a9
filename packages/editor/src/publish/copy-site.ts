import { cp, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The files that a publication has copied. */
export interface CopiedSite {
  /** The folder that they were copied to. */
  readonly to: string;
  /** Their paths in the folder. */
  readonly files: readonly string[];
}

/**
 * Copies a built site, and removes what the last copy had and it no longer has: a page that was taken down must not stay
 * there. Files that others have put in the folder are left alone.
 *
 * @param last The last copy. `undefined`: nothing is known to be removed.
 */
export async function copySite(from: string, to: string, last: CopiedSite | undefined): Promise<CopiedSite> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(from, join(parentPath, name)));
  await cp(from, to, { recursive: true });
  const copied = new Set(files);
  for (const file of last?.to === to ? last.files : []) {
    if (!copied.has(file)) await removeFile(to, file);
  }
  return { to, files };
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
