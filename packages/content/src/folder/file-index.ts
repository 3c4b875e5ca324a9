import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/**
 * The names in folders, each folder read once: thousands of articles ask for pictures of the same few folders. Letters
 * count as capital or small also where the file system does not care, as the server of the site will.
 */
export class Listing {
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, boolean>>>();

  /** True for a file, also behind a symbolic link. */
  readonly isFile = async (path: string): Promise<boolean> => {
    const folder = dirname(path);
    let names = this.#folders.get(folder);
    if (!names) {
      names = namesIn(folder);
      this.#folders.set(folder, names);
    }
    const isPlain = (await names).get(basename(path).normalize());
    if (isPlain !== undefined) return isPlain || leadsToFile(path);
    return false;
  };
}

/** Names, and whether each is a plain file. */
async function namesIn(folder: string): Promise<ReadonlyMap<string, boolean>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return new Map(entries.map((entry) => [entry.name.normalize(), entry.isFile()]));
  } catch {
    return new Map();
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
