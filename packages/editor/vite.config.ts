import { defineConfig } from 'vite';
import { hoursStyles } from '../../scripts/lib/hours-styles-plugin.mjs';
import { licenses } from '../../scripts/lib/licenses-plugin.mjs';
import { templateSpace } from '../../scripts/lib/template-space-plugin.mjs';

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
        postBanner: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes('node_modules'))
            ? '/*! The licenses of what it contains are in licenses.txt. */'
            : '',
        codeSplitting: {
          includeDependenciesRecursively: false,
          // A few larger chunks take fewer bytes than many small ones. What Today doesn't need is in none of its chunks.
          groups: [
            { name: 'lit', test: /node_modules\/(?:lit|@lit)|helpers\/esm|preload-helper|rolldown.runtime/ },
            {
              name: 'shell',
              test: /app\/(?:values|shell|site|api|lang)\/(?!\w\w\.ts|fields\/|issues\/|editor-app|views|growing)/,
            },
            {
              name: 'site',
              test: /packages\/(?:elements|content)\/dist\/(?!article|media|markdown|internal\/markdown|lang\/(?!en))/,
            },
            { name: 'markdown', test: /content\/dist\/(?:markdown|media)/ },
            {
              name: 'pictures',
              test: /app\/(?:writing\/)?pictures\/(?!lang|pictures-view)|-pictures\.ts|growing-list/,
            },
            { name: 'names', test: /app\/writing\/(?:articles\/(?:names|new-article|plan)|dialogs\/ask\.)/ },
            // Two chunks for each language, besides that of the start: the texts of forms, and those of the other views.
            { name: (id) => /app\/lang\/(?:fields|issues)\/(\w\w)\.ts/.exec(id)?.[1] ?? null },
            { name: (id) => /app\/(?!lang)\w+\/lang\/(\w\w)\.ts/.exec(id)?.[1] ?? null },
          ],
        },
      },
    },
  },
  plugins: [licenses(), templateSpace(), hoursStyles()],
});
