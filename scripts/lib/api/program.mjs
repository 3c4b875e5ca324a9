// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
// TypeScript 7 has no stable API yet. This package is the TypeScript team's way to keep version 6 next to it.
import ts from '@typescript/typescript6';
import { packages } from '../setup/workspace.mjs';

/**
 * @typedef {object} Entry
 * @property {string} specifier as it is written in an import: `@tendwell/content/hours`
 * @property {string} file the built declarations, absolute
 *
 * @typedef {object} PublishedPackage
 * @property {string} name
 * @property {string} folder absolute
 * @property {Entry[]} entries every export that has types, in the order of package.json
 */

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

/** @returns {PublishedPackage[]} */
export function publishedPackages() {
  return packages()
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ name, folder }) => ({ name, folder, entries: typedEntries(name, folder) }));
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {Entry[]}
 */
function typedEntries(name, folder) {
  /** @type {{ exports: Record<string, string | { types?: string, default?: string }> }} */
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const types = typeof target === 'string' ? target.replace(/\.js$/, '.d.ts') : target.types;
    const isStylesheet = typeof target !== 'string' && target.default?.endsWith('.css');
    if (isStylesheet || !types?.endsWith('.d.ts')) return [];
    const file = path.join(folder, types);
    // Bundles for CDNs have no declarations.
    return existsSync(file) ? [{ specifier: path.posix.join(name, subpath), file }] : [];
  });
}

/**
 * One program for all packages, so that the declarations of the DOM are read once.
 *
 * @param {readonly PublishedPackage[]} published
 * @param {ReadonlyMap<string, string>} [virtual] more modules to compile: text by absolute path
 * @param {ts.Program} [previous] whose files are used again
 */
export function createProgram(published, virtual = new Map(), previous) {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => published[0]?.folder ?? process.cwd();
  host.fileExists = (file) => virtual.has(path.normalize(file)) || fileExists(file);
  host.readFile = (file) => virtual.get(path.normalize(file)) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => previous?.getSourceFile(file) ?? getSourceFile(file, ...rest);
  const entries = published.flatMap((one) => one.entries.map((entry) => entry.file));
  return ts.createProgram([...entries, ...virtual.keys()], OPTIONS, host, previous);
}

/**
 * Whether a declaration belongs to a package itself, not to one that it depends on.
 *
 * @param {ts.Node} node
 * @param {PublishedPackage} one
 */
export function isOwn(node, { folder }) {
  const file = path.normalize(node.getSourceFile().fileName);
  return file.startsWith(folder + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`);
}
