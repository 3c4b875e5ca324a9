// @ts-check
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { build } from 'vite';

const STYLES = new URL('../../dist/tendwell.css', import.meta.url).pathname;

/**
 * The stylesheet as bundlers write it for a page that has no CSS of its own.
 *
 * @type {Record<string, () => Promise<string>>}
 */
const BUNDLERS = {
  none: () => readFile(STYLES, 'utf8'),
  vite: async () => {
    const root = await mkdtemp(join(tmpdir(), 'tendwell-bundled-'));
    try {
      await writeFile(join(root, 'main.js'), `import ${JSON.stringify(STYLES)};`);
      await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
      const built = await build({ root, logLevel: 'error', build: { write: false } });
      const files = 'output' in built ? built.output : [];
      return files
        .flatMap((file) => (file.fileName.endsWith('.css') && 'source' in file ? String(file.source) : []))
        .join('');
    } finally {
      await rm(root, { recursive: true });
    }
  },
  esbuild: async () => {
    const target = ['chrome111', 'firefox114', 'safari16.4'];
    const { outputFiles } = await esbuild.build({
      entryPoints: [STYLES],
      bundle: true,
      minify: true,
      target,
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
};

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export async function bundled(context, next) {
  const name = /^\/test\/bundled\/(\w+)\.css$/.exec(context.path)?.[1];
  const bundle = name && BUNDLERS[name];
  if (!bundle) return next();
  context.type = 'text/css';
  context.body = await bundle();
  return undefined;
}
