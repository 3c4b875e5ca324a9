// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { workspaceFolders } from '../setup/workspace.mjs';
import { countExit } from './counts.mjs';
import { tool } from './tools.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./progress.mjs').Print} Print */

/**
 * Steps at the same time keep all processors busy. Then threads only cost: each checks the types that it meets again. So does
 * collecting garbage each time that the memory has doubled, in a process of a few seconds.
 */
const CHEAP_CHECK = { args: ['--noEmit', '--singleThreaded'], env: { GOGC: '400' } };

/**
 * The packages' own sources are checked by the build.
 *
 * @param {Print} [print]
 * @returns {Promise<Counts>}
 */
export async function checkTypes(print) {
  let code = 0;
  for (const project of ['tsconfig.test.json', ...ownProjects()]) {
    const { args, env } = CHEAP_CHECK;
    code = (await tool('typescript', 'tsc', ['-p', project, ...args], { print, env })) || code;
  }
  return countExit(code);
}

/** Projects with their own tsconfig.json that are not part of the build. */
function ownProjects() {
  const folders = workspaceFolders().filter((folder) => /[\\/](examples[\\/][^\\/]+|docs)$/.test(folder));
  return folders.map((folder) => path.join(folder, 'tsconfig.json')).filter((file) => existsSync(file));
}

/**
 * @param {Print} [print]
 * @returns {Promise<Counts>}
 */
export async function lint(print) {
  return countExit(await tool('@biomejs/biome', 'biome', ['check'], { print }));
}

/**
 * Building the documentation checks its links, its questions, and its live examples, and builds the sites in it.
 *
 * @param {Print | undefined} print
 * @param {readonly Engine[]} engines
 * @returns {Promise<Counts>}
 */
export async function buildDocs(print, engines) {
  const chromium = engines.find(({ id }) => id === 'chromium');
  if (!chromium) {
    console.error(
      'The live examples of the documentation need Chromium, Chrome or Edge, and none was found.',
    );
    return { passed: 0, failed: 1 };
  }
  const env = { TENDWELL_CHROMIUM: chromium.executable };
  const options = { from: 'docs', cwd: path.join(root, 'docs'), env, print };
  return countExit(await tool('vitepress', 'vitepress', ['build'], options));
}
