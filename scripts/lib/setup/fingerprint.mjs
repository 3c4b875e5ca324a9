// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/** Generated files and folders: a change in them does not make anything outdated. */
const GENERATED = /^(node_modules|dist|schemas)$|\.(tsbuildinfo|(css|json)\.ts)$/;

/**
 * All files in a folder that are not generated, in a fixed order.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !GENERATED.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(file) : entry.isFile() ? [file] : [];
    });
}

/**
 * A hash of files and other facts.
 *
 * @param {readonly string[]} files
 * @param {readonly string[]} facts
 */
export function fingerprint(files, facts = []) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\n`);
  for (const file of files) {
    hash.update(`${path.relative(root, file)}\n`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('base64url');
}

/**
 * The fingerprint for which a task was last completed. It is stored in node_modules and deleted with it.
 *
 * @param {string} name
 */
export function stamp(name) {
  const file = path.join(root, 'node_modules/.tendwell', name);
  return {
    /** @param {string} print */
    matches: (print) => existsSync(file) && readFileSync(file, 'utf8') === print,
    /** Until it is set again, the task counts as not done. */
    clear: () => rmSync(file, { force: true }),
    /** @param {string} print */
    set: (print) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, print);
    },
  };
}
