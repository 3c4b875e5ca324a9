// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/** What is made, not written: it says nothing about whether something has to be made again. */
const MADE = /^(node_modules|dist|schemas)$|\.(tsbuildinfo|(css|json)\.ts)$/;

/**
 * All files in a folder that people write, in a fixed order.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !MADE.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(file) : entry.isFile() ? [file] : [];
    });
}

/**
 * A short text that differs as soon as a file or a fact does.
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
 * The fingerprint that a piece of work was last done for. It lies in node_modules, so that it goes when they go.
 *
 * @param {string} name
 */
export function stamp(name) {
  const file = path.join(root, 'node_modules/.tendwell', name);
  return {
    /** @param {string} print */
    matches: (print) => existsSync(file) && readFileSync(file, 'utf8') === print,
    /** Until the work is done again, it counts as not done. */
    clear: () => rmSync(file, { force: true }),
    /** @param {string} print */
    set: (print) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, print);
    },
  };
}
