// @ts-check
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';
import { fingerprint, sourceFiles, stamp } from './fingerprint.mjs';
import { removeOrphans } from './orphans.mjs';
import { packages } from './workspace.mjs';

/**
 * Runs the build script of every package whose sources, or those of a package it uses, have changed since its last
 * build.
 *
 * @returns {Promise<string[]>} the names of the packages that were built
 */
export async function build() {
  /** @type {string[]} */
  const names = [];
  /** @type {Map<string, string>} */
  const prints = new Map();
  const shared = [path.join(root, 'tsconfig.base.json'), path.join(root, 'pnpm-lock.yaml')];
  let announced = false;
  for (const { name, folder, build: script, uses } of packages()) {
    const sources = sourceFiles(folder).filter((file) => !/\.test\.ts$/.test(file));
    const print = fingerprint(
      [...shared, ...sources],
      uses.map((used) => prints.get(used) ?? ''),
    );
    prints.set(name, print);
    const done = stamp(`build-${path.basename(folder)}`);
    const built = existsSync(path.join(folder, 'dist'));
    if (script === undefined || (built && done.matches(print))) continue;

    if (!announced) console.log('Building');
    announced = true;
    done.clear();
    // tsc trusts this file even when its output was deleted or tsconfig.json has changed.
    rmSync(path.join(folder, 'tsconfig.tsbuildinfo'), { force: true });
    await runScript(name, folder, script);
    removeOrphans(path.join(folder, 'dist'));
    done.set(print);
    names.push(name);
  }
  return names;
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} script
 */
async function runScript(name, folder, script) {
  const bins = [folder, root].map((owner) => path.join(owner, 'node_modules/.bin'));
  const PATH = [...bins, process.env.PATH ?? ''].join(path.delimiter);
  // Vitest sets NODE_ENV to `test`, with which Vite would build the CDN file for development.
  const env = { PATH, NODE_ENV: 'production' };
  const { code, text, log } = await withLog('build', (log) =>
    run(script, [], { cwd: folder, env, log, shell: true }),
  );
  if (code !== 0)
    throw new Failure(
      `${name} could not be built (${script}). The last lines of ${log}:\n\n${lastLines(text, 40)}`,
    );
}
