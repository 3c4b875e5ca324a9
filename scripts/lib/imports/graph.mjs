// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from '@typescript/typescript6';

/**
 * @typedef {object} ImportGraph
 * @property {Map<string, string[]>} modules the imports of each module that are files of the same source folder, types
 * included. Paths are relative to the folder.
 * @property {Map<string, string[]>} others the imports of each module that are not
 */

/**
 * Reads the imports of all TypeScript modules in a source folder, except tests and what only tests use.
 *
 * @param {string} src absolute
 * @returns {ImportGraph}
 */
export function readImports(src) {
  /** @type {ImportGraph} */
  const graph = { modules: new Map(), others: new Map() };
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|(?:^|\/)testing\//.test(file))
    .sort();
  for (const file of files) {
    const imports = ts
      .preProcessFile(readFileSync(path.join(src, file), 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => fileName);
    const resolved = imports.map((specifier) => ({ specifier, target: resolve(src, file, specifier) }));
    graph.modules.set(
      file,
      resolved.flatMap(({ target }) => target ?? []),
    );
    graph.others.set(
      file,
      resolved.filter(({ target }) => target === undefined).map(({ specifier }) => specifier),
    );
  }
  return graph;
}

/** @param {string} src @param {string} file @param {string} specifier */
function resolve(src, file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\.js$/, '.ts'));
  return existsSync(path.join(src, target)) && !target.startsWith('..') ? target : undefined;
}

/**
 * One cycle of imports, as a list that starts and ends with the same module; `undefined` if there is none.
 *
 * @param {ReadonlyMap<string, readonly string[]>} modules
 */
export function findCycle(modules) {
  const finished = new Set();
  /** @param {string} module @param {readonly string[]} open @returns {string[] | undefined} */
  const visit = (module, open) => {
    if (open.includes(module)) return [...open.slice(open.indexOf(module)), module];
    if (finished.has(module)) return undefined;
    for (const target of modules.get(module) ?? []) {
      const cycle = visit(target, [...open, module]);
      if (cycle) return cycle;
    }
    finished.add(module);
    return undefined;
  };
  for (const module of modules.keys()) {
    const cycle = visit(module, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/**
 * Every module that a module imports, directly or through others.
 *
 * @param {ReadonlyMap<string, readonly string[]>} modules
 * @param {string} start
 */
export function reachableFrom(modules, start) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [start];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    for (const target of modules.get(module) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
