import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const outDir = 'dist/cdn';
const file = 'tendwell.js';

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
    rolldownOptions: { output: { intro: 'if (!globalThis.HTMLElement) return exports;' } },
  },
  plugins: [integrity()],
});

/** Prints and keeps what a page says of the file that it expects: https://www.w3.org/TR/SRI/. */
function integrity(): Plugin {
  return {
    name: 'tendwell-integrity',
    closeBundle() {
      const hash = createHash('sha384')
        .update(readFileSync(`${outDir}/${file}`))
        .digest('base64');
      writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify({ [file]: `sha384-${hash}` }, null, 2)}\n`);
      console.log(`${outDir}/${file} integrity="sha384-${hash}"`);
    },
  };
}
