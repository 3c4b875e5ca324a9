import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { licenses } from '../../scripts/lib/licenses-plugin.mjs';

const outDir = 'dist/cdn';
const file = 'tendwell.js';
/** Loaded beside it by `<article-view raw-html>` in browsers that cannot sanitize HTML themselves. */
const sanitizer = 'purify.js';

/**
 * The CDN file: all elements and everything they need in one script. An IIFE and not a module, so that it also runs
 * in a page that is opened from disk, where browsers refuse modules.
 */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir,
    sourcemap: true,
    lib: { entry: 'dist/index.js', formats: ['iife'], name: 'tendwell', fileName: () => file },
    // A server that imports everything that a page loads finds nothing to do here.
    rolldownOptions: {
      external: ['dompurify'],
      output: {
        intro: 'if (!globalThis.HTMLElement) return exports;',
        // The minifier removes the comments of the modules.
        postBanner: '/*! Tendwell, MIT license. The licenses of what it contains are in licenses.txt. */',
        paths: { dompurify: `./${sanitizer}` },
      },
    },
  },
  plugins: [licenses(), integrity()],
});

/** Prints and keeps what a page says of the file that it expects: https://www.w3.org/TR/SRI/. */
function integrity(): Plugin {
  return {
    name: 'tendwell-integrity',
    closeBundle() {
      const purify = readFileSync(new URL(import.meta.resolve('dompurify')), 'utf8');
      const { code, map } = transformSync(purify, {
        minify: true,
        legalComments: 'inline',
        sourcemap: true,
        sourcefile: 'dompurify.js',
      });
      writeFileSync(`${outDir}/${sanitizer}`, `${code}//# sourceMappingURL=${sanitizer}.map\n`);
      writeFileSync(`${outDir}/${sanitizer}.map`, map);
      const hashes = Object.fromEntries([file, sanitizer].map((name) => [name, sha384(`${outDir}/${name}`)]));
      writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
      for (const [name, hash] of Object.entries(hashes)) console.log(`${outDir}/${name} integrity="${hash}"`);
    },
  };
}

function sha384(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
