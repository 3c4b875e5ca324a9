// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Entry An entry point of a package.
 * @property {string} specifier as it is written in an import
 * @property {string} file the file that it resolves to, below the package
 * @property {boolean} hasTypesOnly whether there is nothing to run
 */

/**
 * The entries of a package, those of a pattern one by one.
 *
 * @param {string} folder of the package
 * @param {{ name: string, exports: Record<string, string | { types?: string, default?: string }> }} manifest
 * @returns {Entry[]}
 */
export function entriesOf(folder, { name, exports }) {
  return Object.entries(exports).flatMap(([key, target]) => {
    const conditions = typeof target === 'string' ? { default: target } : target;
    const file = conditions.default ?? conditions.types ?? '';
    return matches(folder, key, file).map((entry) => ({
      specifier: path.posix.join(name, entry.key),
      file: entry.file,
      hasTypesOnly: conditions.default === undefined,
    }));
  });
}

/** @param {string} folder @param {string} key @param {string} file */
function matches(folder, key, file) {
  const [before, after] = file.split('*');
  if (before === undefined || after === undefined) return [{ key, file }];
  const parent = path.posix.dirname(`${before}x`);
  return readdirSync(path.join(folder, parent))
    .map((name) => `./${path.posix.join(parent, name)}`)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => ({
      key: key.replace('*', name.slice(before.length, name.length - after.length)),
      file: name,
    }));
}

/**
 * All files below a folder, with forward slashes.
 *
 * @param {string} folder
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
