// @ts-check
/**
 * Bundles what Node loads of the package in the current folder: a few files instead of hundreds, each of which takes Node
 * about half a millisecond. Run after `tsc`, by build scripts:
 *
 *     node ../../scripts/bundle.mjs [module...]
 *
 * The entries are those that the package exports for the condition `node`, and the given modules, which have the same name
 * in `dist/bundle`. What several of them use is in shared files, so that each module runs once.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'dist/bundle';

/** @type {{ exports: Record<string, string | { node?: string, default?: string }> }} */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const exported = Object.values(exports).flatMap((target) =>
  typeof target === 'object' && target.node && target.default ? [[nameOf(target.node), target.default]] : [],
);
const others = process.argv.slice(2).map((module) => [nameOf(module), module]);

rmSync(FOLDER, { recursive: true, force: true });
await build({
  entryPoints: Object.fromEntries([...exported, ...others]),
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  // Not in folders: modules find each other, and `package.json`, from wherever they are.
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});

/** @param {string} file */
function nameOf(file) {
  return path.basename(file, '.js');
}
