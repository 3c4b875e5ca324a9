import { defineConfig } from 'vite';
import { hoursStyles } from '../../scripts/lib/hours-styles-plugin.mjs';
import { licenses } from '../../scripts/lib/licenses-plugin.mjs';
import { templateSpace } from '../../scripts/lib/template-space-plugin.mjs';

const anyOf = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));

/** What Today needs, and with it every view. */
const START = anyOf(
  /node_modules\/(?:lit|@lit)|helpers\/esm|preload-helper|rolldown.runtime/,
  /src\/app\/(?:main|api|forms|hours|preview|shell|site|today|values)/,
  /app\/facts\/(?:place-text|schema|titles)|app\/lang\/(?:\w{3,}\.|issues\/issue-t|views\/view-)/,
  /packages\/(?:elements|content)\/dist\/(?!article|media|markdown|internal\/markdown|lang\/(?!en))/,
);
/** What only the page of a text needs: CodeMirror, what is pasted, and the preview. */
const WRITING = anyOf(
  /node_modules|content\/dist\/(?:markdown|media)|elements\/dist\/article|designs\/\w+\.css\?url/,
  /app\/writing\/(?:commands|paste|preview|inert|dialogs\/ask-[lv])/,
  /app\/writing\/text\/(?!article-fields|define|text-bar|take-pictures)/,
);
/** The other views. With `define.ts`, whose module is loaded from here, rolldown would export a name that isn't there. */
const VIEWS = /src\/app\/(?:account|facts|letters|pictures|publish|writing)\/(?!lang|text\/define)/;

/** The editor's page. Its address is only known when it is served, so all URLs in it are relative. */
export default defineConfig({
  root: 'src/app',
  base: './',
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // Older targets make Vite replace light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    // The Content-Security-Policy of the page allows no `data:` URLs.
    assetsInlineLimit: 0,
    // Chunks import almost nothing that isn't loaded before them.
    modulePreload: false,
    rolldownOptions: {
      input: { index: 'src/app/index.html', 'sign-in': 'src/app/sign-in/sign-in.ts' },
      // CodeMirror only uses the types of its syntax trees here.
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
          // Three large chunks take 15 kB less than forty small ones. In addition, each language has two with its
          // messages.
          groups: [
            { name: 'start', test: START },
            { name: 'writing', test: WRITING },
            { name: 'views', test: VIEWS },
          ],
        },
      },
    },
  },
  plugins: [licenses(), templateSpace(), hoursStyles()],
});
