import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './hash.js';
import { stampOf } from './manifest.js';

/** A file to write: its name in the output folder, with forward slashes, and its content. */
export type NewFile = readonly [name: string, content: string | Uint8Array];

/** The hash of the content of a written file, and its stamp. */
export type Written = readonly [hash: string, stamp: string];

/**
 * Returns a function that writes a file to a folder, and makes the folders that it is in.
 *
 * @param root Absolute path.
 */
export function fileWriter(root: string): (file: NewFile) => Written {
  const made = new Set<string>();
  return ([name, content]) => {
    const path = join(root, name);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, content);
    return [hashOf(content), stampOf(path)];
  };
}
