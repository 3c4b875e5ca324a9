// @ts-check
import { readdirSync } from 'node:fs';
import { NOTICE } from './notice.mjs';
import { SANITIZER } from './sanitizer.mjs';

export const MODULE = 'tendwell.module.js';
/** The chunk of what every page needs. */
const BASE = 'base';

/** English is built in. */
const languages = readdirSync('dist/lang').flatMap((file) => /^(?!en)([a-z]{2})\.js$/.exec(file)?.[1] ?? []);

/**
 * All elements as a module. What they need when they fill themselves is in chunks, which have hashes in their names: a
 * page with an older module in its cache never gets a chunk of a newer one.
 *
 * @satisfies {import('vite').InlineConfig}
 */
export const moduleFiles = {
  build: {
    modulePreload: false,
    rolldownOptions: {
      input: {
        [MODULE.replace(/\.js$/, '')]: 'dist/index.js',
        ...Object.fromEntries(languages.map((language) => [`lang/${language}`, `dist/lang/${language}.js`])),
      },
      preserveEntrySignatures: 'strict',
      external: ['dompurify'],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        hashCharacters: 'hex',
        codeSplitting: {
          groups: [
            // Not in the module itself: a chunk that imported it by another URL than the page's would run it again.
            { name: BASE, test: /\/elements\/dist\/index\.js$/, priority: 3 },
            // All that the footer of a delivered page loads.
            { name: 'hours', test: /\/practice-footer\/watch-hours\.js$/, priority: 2 },
            // Otherwise a dozen files of a few hundred bytes. Markdown is left to those that have some.
            { name: 'common', test: /^(?!.*\/content\/dist\/markdown\/)/, minShareCount: 2, priority: 1 },
          ],
        },
        // A server that imports what a page loads defines nothing.
        intro: ({ name }) => (name === BASE ? 'const HTMLElement = globalThis.HTMLElement ?? class {};' : ''),
        postBanner: ({ moduleIds }) => (moduleIds.some((id) => id.includes('/node_modules/')) ? NOTICE : ''),
        paths: { dompurify: `../${SANITIZER}` },
      },
    },
  },
};
