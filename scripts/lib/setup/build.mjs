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
 * Runs the build script of every package whose sources, or those of a package it uses, are not the ones it was
 * last built from.
 */
export async function build() {
  /** @type {Map<string, string>} */
  const prints = new Map();
  const shared = [path.join(root, 'tsconfig.base.json'), path.join(root, 'pnpm-lock.yaml')];
  let said = false;
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

    if (!said) console.log('Building');
    said = true;
    done.clear();
    // tsc believes its notes on the last run, even when the output is gone or tsconfig.json has changed since.
    rmSync(path.join(folder, 'tsconfig.tsbuildinfo'), { force: true });
    await runScript(name, folder, script);
    removeOrphans(path.join(folder, 'dist'));
    done.set(print);
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} script
 */
async function runScript(name, folder, script) {
  const bins = [folder, root].map((owner) => path.join(owner, 'node_modules/.bin'));
  const PATH = [...bins, process.env.PATH ?? ''].join(path.delimiter);
  const { code, text, log } = await withLog('build', (log) =>
    run(script, [], { cwd: folder, env: { PATH }, log, shell: true }),
  );
  if (code !== 0)
    throw new Failure(`${name} could not be built (${script}). The end of ${log}:\n\n${lastLines(text, 40)}`);
}
