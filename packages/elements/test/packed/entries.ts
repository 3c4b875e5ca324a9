import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Packed } from './pack.js';

/** Something that a package lets others import. */
export interface Entry {
  /** As it is written in an import. */
  specifier: string;
  /** What it leads to, below the package. */
  file: string;
}

/** The entries of a package, those of a pattern one by one. */
export async function entriesOf({ name, folder, manifest }: Packed): Promise<Entry[]> {
  const entries = await Promise.all(
    Object.entries(manifest.exports).map(async ([key, target]) => {
      const file = typeof target === 'string' ? target : (target.default ?? target.types ?? '');
      const keys = key.includes('*') ? await matches(folder, key, file) : [{ key, file }];
      return keys.map((entry) => ({ specifier: path.posix.join(name, entry.key), file: entry.file }));
    }),
  );
  return entries.flat();
}

async function matches(folder: string, key: string, file: string) {
  const [before = '', after = ''] = file.split('*');
  const names = await readdir(path.join(folder, path.dirname(`${before}x`)));
  return names
    .map((name) => path.posix.join(path.posix.dirname(`${before}x`), name))
    .filter((name) => `./${name}`.startsWith(before) && name.endsWith(after))
    .map((name) => `./${name}`)
    .map((name) => ({ key: key.replace('*', name.slice(before.length, -after.length)), file: name }));
}

/** All files below a folder, with forward slashes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
