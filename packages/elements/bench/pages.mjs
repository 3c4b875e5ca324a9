// @ts-check
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { longArticle } from './text.mjs';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('.', import.meta.url));

/** What a page loads for another library's element, bundled and served from this machine. Ours is the file for CDNs. */
const PEERS = {
  // Its own loaders request the same modules from a CDN, and two more style sheets.
  'zero-md': `
    import ZeroMd from 'zero-md';
    customElements.define('zero-md', class extends ZeroMd {
      async load() {
        await super.load({
          marked: async () => new (await import('marked')).Marked({ async: true }),
          markedBaseUrl: async () => (await import('marked-base-url')).baseUrl,
          markedHighlight: async () => (await import('marked-highlight')).markedHighlight,
          markedGfmHeadingId: async () => (await import('marked-gfm-heading-id')).gfmHeadingId,
          markedAlert: async () => (await import('marked-alert')).default,
        });
        this.template = '<style>:host { display: block; contain: content; }</style><link rel="stylesheet" href="/github-markdown.css">';
      }
    });`,
  'wa-markdown': `import '@awesome.me/webawesome/dist/components/markdown/markdown.js';`,
};

/** @typedef {keyof typeof PEERS | 'article-view'} Tag */
/** @typedef {'src' | 'inline'} Source */

/** The tag, with its text in the way that the library expects. */
const tagOf = (/** @type {Tag} */ tag, /** @type {Source} */ source) =>
  source === 'src'
    ? `<${tag} src="/article.md"></${tag}>`
    : `<${tag}><script type="text/markdown">${longArticle()}</script></${tag}>`;

/** @param {Tag} tag @param {Source} source */
const pageOf = (tag, source) => `<!doctype html>
<html lang="en">
<title>${tag}</title>
<link rel="stylesheet" href="/tendwell.css">
${tag === 'article-view' ? '<script defer src="/tendwell.js"></script>' : `<script type="module" src="/${tag}/main.js"></script>`}
<body>
<script>performance.mark('tag')</script>
${tagOf(tag, source)}
</body>
</html>`;

/** Serves a page for each tag and source at `/<tag>/<source>`. `sizes` are the gzipped bytes of script of each library. */
export async function servePages() {
  /** @type {Map<string, { type: string, body: string | Uint8Array }>} */
  const files = new Map();
  const add = (
    /** @type {string} */ path,
    /** @type {string} */ type,
    /** @type {string | Uint8Array} */ body,
  ) => files.set(path, { type, body });
  add('/article.md', 'text/markdown', longArticle());
  add('/tendwell.css', 'text/css', await readFile(require.resolve('../dist/tendwell.css')));
  add('/github-markdown.css', 'text/css', await readFile(require.resolve('github-markdown-css')));
  add('/tendwell.js', 'text/javascript', await readFile(new URL('../dist/cdn/tendwell.js', import.meta.url)));
  for (const tag of /** @type {Tag[]} */ (['article-view', ...Object.keys(PEERS)])) {
    for (const source of /** @type {const} */ (['src', 'inline'])) {
      add(`/${tag}/${source}`, 'text/html', pageOf(tag, source));
    }
  }
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const [tag, contents] of Object.entries(PEERS)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, sourcefile: 'main.js' },
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      outdir: `/${tag}`,
      entryNames: 'main',
      write: false,
      logLevel: 'error',
    });
    sizes[tag] = gzipSync(Buffer.concat(outputFiles.map(({ contents }) => contents))).length;
    for (const { path, contents } of outputFiles) {
      add(path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), 'text/javascript', contents);
    }
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    response.writeHead(file ? 200 : 404, { 'Content-Type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, sizes, close: () => server.close() };
}
