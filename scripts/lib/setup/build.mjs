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
 * Runs the build script of packages whose sources, or those of a package they use, have changed since their last build.
 * Those that don't use each other are built at the same time.
 *
 * @param {readonly Member[]} members each after those it uses
 * @returns {Promise<string[]>} the names of the packages that were built
 */
export async function build(members = packages()) {
  /** @type {Map<string, string>} */
  const prints = new Map();
  /** @type {Map<string, Promise<unknown>>} */
  const builds = new Map();
  for (const member of members) {
    const print = printOf(member, prints);
    prints.set(member.name, print);
    if (isBuilt(member, print)) continue;
    if (builds.size === 0) console.log('Building');
    const used = member.uses.map((name) => builds.get(name));
    builds.set(
      member.name,
      Promise.all(used).then(() => buildPackage(member, print)),
    );
  }
  // One that fails must not leave the others running.
  const results = await Promise.allSettled(builds.values());
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return [...builds.keys()];
}

/** @typedef {import('./workspace.mjs').Member} Member */

/**
 * @param {Member} member
 * @param {ReadonlyMap<string, string>} prints those of the packages it uses
 */
function printOf({ folder, uses }, prints) {
  const shared = ['tsconfig.base.json', 'pnpm-lock.yaml', 'scripts/bundle.mjs'].map((file) =>
    path.join(root, file),
  );
  const sources = sourceFiles(folder).filter((file) => !/\.test\.ts$/.test(file));
  return fingerprint(
    [...shared, ...sources],
    uses.map((used) => prints.get(used) ?? ''),
  );
}

/** @param {string} folder */
const stampOf = (folder) => stamp(`build-${path.basename(folder)}`);

/**
 * @param {Member} member
 * @param {string} print
 */
function isBuilt({ folder, build: script }, print) {
  return script === undefined || (existsSync(path.join(folder, 'dist')) && stampOf(folder).matches(print));
}

/**
 * @param {Member} member
 * @param {string} print
 */
async function buildPackage({ name, folder, build: script = '' }, print) {
  const done = stampOf(folder);
  done.clear();
  // tsc trusts this file even when its output was deleted or tsconfig.json has changed.
  rmSync(path.join(folder, 'tsconfig.tsbuildinfo'), { force: true });
  await runScript(name, folder, script);
  removeOrphans(path.join(folder, 'dist'));
  done.set(print);
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
