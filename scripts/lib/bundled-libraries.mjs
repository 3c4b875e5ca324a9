// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';

/** Where a library's modules are, below the last folder of packages. */
const IN_LIBRARY = /^.*\/node_modules\//;

/**
 * An esbuild plugin that bundles the given libraries, and leaves all other packages as imports.
 *
 * @param {readonly string[]} libraries names of packages
 * @returns {import('esbuild').Plugin}
 */
export function bundledLibraries(libraries) {
  return {
    name: 'tendwell-bundled-libraries',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === 'entry-point' || libraries.includes(path) ? undefined : { path, external: true },
      );
    },
  };
}

/**
 * Names a library's modules in a source map as their package does, and lists them as code that debuggers skip.
 *
 * @see [Source maps](https://tc39.es/ecma426/#json-ignoreList)
 * @param {string} file path of the source map
 */
export function ignoreLibraries(file) {
  const map = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {string[]} */
  const sources = map.sources;
  const ignoreList = sources.flatMap((source, index) => (IN_LIBRARY.test(source) ? index : []));
  if (ignoreList.length === 0) return;
  const named = sources.map((source) => source.replace(IN_LIBRARY, ''));
  writeFileSync(file, JSON.stringify({ ...map, sources: named, ignoreList }));
}
