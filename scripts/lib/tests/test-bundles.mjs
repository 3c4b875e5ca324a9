// @ts-check
import path from 'node:path';
import * as esbuild from 'esbuild';
import { describeError } from '../failure.mjs';

/** In place of `.ts`. */
const ENDING = '.bundle.js';

/**
 * A plugin for the test runner that serves each test file as one script. Alone, a test file requests about a hundred
 * modules, and three browsers would request them again for every file.
 *
 * @param {string} root the folder that the runner serves
 * @param {readonly string[]} files in it
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function testBundles(root, files) {
  /** @type {Map<string, Uint8Array>} scripts and source maps by URL */
  let served = new Map();
  return {
    name: 'test-bundles',
    async serverStart() {
      try {
        served = await bundle(root, files);
      } catch (error) {
        // The file with the error fails by itself.
        console.error(`The browser tests run without bundles. ${describeError(error)}`);
      }
    },
    serve({ path: url }) {
      const script = url.replace(/\.ts$/, ENDING);
      if (script !== url && served.has(script)) return `import ${JSON.stringify(script)};`;
      const body = served.get(url);
      return body && Buffer.from(body).toString();
    },
  };
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 */
async function bundle(root, files) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: root,
    outbase: root,
    outExtension: { '.js': ENDING },
    bundle: true,
    format: 'esm',
    target: 'esnext',
    // As the runner finds modules: without the variants that some packages have for bundlers of web pages.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['production'],
    // A test notices when it is loaded.
    external: ['dompurify'],
    // What registers an element is named in the packages as it is built.
    ignoreAnnotations: true,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    write: false,
  });
  return new Map(
    outputFiles.map(({ path: file, contents }) => [
      `/${path.relative(root, file).split(path.sep).join('/')}`,
      contents,
    ]),
  );
}
