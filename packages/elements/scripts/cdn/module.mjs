// @ts-check
import { readdirSync } from 'node:fs';
import { NOTICE } from './notice.mjs';
import { SANITIZER } from './sanitizer.mjs';

export const MODULE = 'tendwell.module.js';
/** The chunk that every page needs. */
const BASE = 'base';

/** English is built in. */
const languages = readdirSync('dist/lang').flatMap((file) => /^(?!en)([a-z]{2})\.js$/.exec(file)?.[1] ?? []);

/**
 * All elements as a module. The code with which they fill themselves is in chunks with hashed names: a page with an
 * older module in its cache never gets a chunk of a newer one.
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
            // Everything that the footer of a delivered page loads.
            { name: 'hours', test: /\/practice-footer\/watch-hours\.js$/, priority: 2 },
            // Otherwise, these would be a dozen files of a few hundred bytes. Markdown has its own chunk, because few
            // pages need it.
            { name: 'common', test: /^(?!.*\/content\/dist\/markdown\/)/, minShareCount: 2, priority: 1 },
          ],
        },
        // On a server, importing the module must not register anything.
        intro: ({ name }) => (name === BASE ? 'const HTMLElement = globalThis.HTMLElement ?? class {};' : ''),
        postBanner: ({ moduleIds }) => (moduleIds.some((id) => id.includes('/node_modules/')) ? NOTICE : ''),
        paths: { dompurify: `../${SANITIZER}` },
      },
    },
  },
};
