// @ts-check
/**
 * Bundles what Node loads of the package in the current folder: a few files instead of hundreds, each of which takes Node
 * about half a millisecond. Run after `tsc`, by build scripts:
 *
 *     node ../../scripts/bundle.mjs [--with=library,...] [module...]
 *
 * The entries are those that the package exports for the condition `node`, and the given modules, which have the same name
 * in `dist/bundle`. What several of them use is in shared files, so that each module runs once. The libraries that are named
 * after `--with` are bundled too, with their licenses: those that consist of many files. All others stay imports.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundledLibraries, ignoreLibraries } from './lib/bundled-libraries.mjs';
import { licensesOf } from './lib/licenses.mjs';

const FOLDER = 'dist/bundle';

const { values, positionals } = parseArgs({
  options: { with: { type: 'string', default: '' } },
  allowPositionals: true,
});
const libraries = values.with.split(',').filter(Boolean);

/** @type {{ exports: Record<string, string | { node?: string, default?: string }> }} */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const exported = Object.values(exports).flatMap((target) =>
  typeof target === 'object' && target.node && target.default ? [[nameOf(target.node), target.default]] : [],
);
const others = positionals.map((module) => [nameOf(module), module]);

rmSync(FOLDER, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: Object.fromEntries([...exported, ...others]),
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  // Not in folders: modules find each other, and `package.json`, from wherever they are.
  chunkNames: '[name]-[hash]',
  format: 'esm',
  // Not `node`: a library's modules for Node may be CommonJS, which is wrapped and cannot be shortened.
  platform: 'neutral',
  target: 'node20.19',
  plugins: [bundledLibraries(libraries)],
  metafile: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});

if (libraries.length > 0) {
  for (const file of Object.keys(metafile.outputs)) if (file.endsWith('.map')) ignoreLibraries(file);
  writeFileSync(path.join(FOLDER, 'licenses.txt'), licensesOf(Object.keys(metafile.inputs)));
}

/** @param {string} file */
function nameOf(file) {
  return path.basename(file, '.js');
}
