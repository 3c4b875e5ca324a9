// @ts-check
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { SCENES } from './scenes.mjs';
import { compiled } from './svelte.mjs';

const run = promisify(execFile);
const folder = import.meta.dirname;
const ELEMENTS = '/packages/elements/dist/cdn/tendwell.module.js';
const ONE_FILE = '/packages/elements/dist/cdn/tendwell.js';

/**
 * When the elements are registered: by a module that the framework's script imports, or by a script before it.
 *
 * @type {Record<string, { script: string, imports: string }>}
 */
const ORDERS = {
  bundled: { script: '', imports: `import '${ELEMENTS}';` },
  before: { script: `<script src="${ONE_FILE}" defer></script>`, imports: '' },
};

/** @param {string} contents @param {string} scene @param {'node' | 'browser'} platform */
async function bundle(contents, scene, platform) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: folder, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform,
    // Development builds are the ones that say what they find.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    conditions: ['development'],
    external: [
      ELEMENTS,
      ...(platform === 'node'
        ? ['react', 'react-dom', 'preact', 'preact-render-to-string', 'vue', 'svelte']
        : []),
    ],
    plugins: [
      {
        name: 'page',
        setup(build) {
          build.onResolve({ filter: /^page\.svelte$/ }, () => ({ path: 'page', namespace: 'page' }));
          build.onLoad({ filter: /.*/, namespace: 'page' }, () => ({
            contents: compiled(SCENES[scene] ?? [], platform === 'node' ? 'server' : 'client'),
            resolveDir: folder,
          }));
        },
      },
    ],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * What the framework's server writes. In a process of its own: React calls methods of the console that the test runner's
 * console does not have.
 *
 * @param {string} framework @param {string} scene
 */
async function serverHtml(framework, scene) {
  const code = await bundle(
    `import { render } from './${framework}.server.js';
process.stdout.write(await render(${JSON.stringify(SCENES[scene])}));`,
    scene,
    'node',
  );
  const server = run(process.execPath, ['--input-type=module'], { cwd: folder });
  server.child.stdin?.end(code);
  return (await server).stdout;
}

/** @param {string} framework @param {string} scene @param {string} order @param {string} script */
async function page(framework, scene, order, script) {
  const html = await once(`${framework} ${scene}`, () => serverHtml(framework, scene));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${framework}</title>
${ORDERS[order]?.script}
<div id="root">${html}</div>
${script && `<script type="module" src="${script}" async></script>`}
</html>`;
}

/** @param {string} framework @param {string} scene @param {string} order */
const client = (framework, scene, order) =>
  bundle(
    `import './report.js';
${ORDERS[order]?.imports}
import { hydrate } from './${framework}.client.js';
hydrate(document.getElementById('root'), ${JSON.stringify(SCENES[scene])});`,
    scene,
    'browser',
  );

/** @type {Map<string, Promise<string>>} */
const made = new Map();

/**
 * Each test of each engine asks for pages of the same framework and scene: what was made for one serves all.
 *
 * @param {string} name @param {() => Promise<string>} make
 */
function once(name, make) {
  const text = made.get(name) ?? make();
  made.set(name, text);
  return text;
}

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export async function hydration(context, next) {
  const [, framework = '', scene = '', order = '', ending] =
    /^\/test\/hydration\/(\w+)-(\w+)-(\w+)\.(html|js)$/.exec(context.path) ?? [];
  if (!ending) return next();
  const script = context.path.replace(/html$/, 'js');
  context.type = ending;
  context.body =
    ending === 'js'
      ? await once(`${framework} ${scene} ${order}`, () => client(framework, scene, order))
      : await page(framework, scene, order, String(context.query.script ?? script));
  return undefined;
}
