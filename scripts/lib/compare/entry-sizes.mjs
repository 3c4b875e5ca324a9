// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { entriesOf } from '../../testing/entries.mjs';

/** Entries of these packages run in browsers. */
const PACKAGES = ['content', 'elements'];
/** Types for frameworks, which have no code. */
const TYPES = /\/(react|preact|vue|svelte)$/;

/**
 * What a page downloads for each entry, with everything it imports: minified, gzip.
 *
 * @param {string} checkout one that has been built
 * @returns {Promise<Map<string, number>>} bytes by entry
 */
export async function entrySizes(checkout) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const name of PACKAGES) {
    const folder = path.join(checkout, 'packages', name);
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    for (const { specifier, file, hasTypesOnly } of entriesOf(folder, manifest)) {
      if (hasTypesOnly || TYPES.test(specifier) || !/\.(js|css)$/.test(file)) continue;
      const size = await bundledSize(folder, file).catch(() => undefined);
      // Entries for Node can't be bundled for browsers.
      if (size !== undefined) sizes.set(specifier, size);
    }
  }
  return sizes;
}

/** @param {string} folder @param {string} entry */
async function bundledSize(folder, entry) {
  const { build } = createRequire(path.join(folder, 'package.json'))('esbuild');
  /** @type {Bundle} */
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['production'],
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    ignoreAnnotations: true,
  });
  const loaded = loadedAtOnce(metafile.outputs, path.join('.', entry));
  const texts = outputFiles
    .filter(({ path: file }) => loaded.has(path.relative(folder, file)))
    .map(({ text }) => text);
  return gzipSync(texts.join('')).byteLength;
}

/**
 * @typedef {object} Bundle what esbuild makes
 * @property {{ path: string, text: string }[]} outputFiles
 * @property {{ outputs: Outputs }} metafile
 * @typedef {Record<string, { entryPoint?: string, imports: { path: string, kind: string }[] }>} Outputs
 */

/**
 * The files of a bundle that a page loads with an entry. What is imported later, by a function, doesn't count.
 *
 * @param {Outputs} outputs
 * @param {string} entry
 */
function loadedAtOnce(outputs, entry) {
  const files = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === entry));
  // A set also goes through what is added on the way.
  for (const file of files) {
    for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import') files.add(imported);
    }
  }
  return files;
}
