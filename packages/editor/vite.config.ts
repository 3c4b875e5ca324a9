import { defineConfig } from 'vite';
import { licenses } from '../../scripts/lib/licenses-plugin.mjs';

/** The editor's page. Its address is only known when it is served, so that everything in it is relative. */
export default defineConfig({
  root: 'src/app',
  base: './',
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    target: 'es2022',
    // Older targets make Vite replace light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    // The Content-Security-Policy of the page allows no `data:` URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'src/app/index.html', 'sign-in': 'src/app/sign-in/sign-in.ts' },
      // Of its syntax trees, CodeMirror only uses types here.
      treeshake: { moduleSideEffects: [{ test: /@lezer\/common/, sideEffects: false }] },
      output: {
        // The pages to sign in are made by the server, which knows this name.
        entryFileNames: ({ name }) => (name === 'sign-in' ? 'sign-in.js' : 'assets/[name]-[hash].js'),
        postBanner: '/*! MIT license. The licenses of what it contains are in licenses.txt. */',
      },
    },
  },
  plugins: [licenses()],
});
