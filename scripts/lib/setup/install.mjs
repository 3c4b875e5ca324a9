// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';
import { fingerprint, stamp } from './fingerprint.mjs';
import { exampleFolder, packagesOf, workspaceFolders } from './workspace.mjs';

/** npx runs the pinned version of pnpm already, so pnpm doesn't have to look it up in the registry. */
const SETTINGS = ['--pm-on-fail=ignore'];

/**
 * What one example runs with and is built with: its dependencies and those of the root, about a fifth of everything.
 * Before pnpm installs a lockfile that it doesn't know, it downloads 200 MB of facts to see how old every package in it
 * is. A whole installation does that, and thus CI before a lockfile is merged.
 *
 * @param {string} example
 */
const partly = (example) => ['--prod', '--filter-prod', `${example}...`, '--trust-lockfile'];

/**
 * Installs the dependencies in the lockfile with the version of pnpm in package.json, unless they are installed.
 *
 * @param {string} [example] the name of an example: only what it needs is installed, unless this clone has had
 *   more. Default: everything
 */
export async function install(example) {
  const everything = stamp('install');
  const print = fingerprint(inputs(), [process.version, process.platform, process.arch]);
  if (everything.matches(print) && hasModules(workspaceFolders(), ALL)) return;
  if (example === undefined || hasTools()) {
    console.log('Installing packages');
    return pnpmInstall([], everything, print);
  }

  const part = stamp(`install-${example}`);
  const folders = [root, exampleFolder(example), ...packagesOf(example).map(({ folder }) => folder)];
  if (part.matches(print) && hasModules(folders, RUNTIME)) return;
  console.log(`Installing what ${example} needs`);
  return pnpmInstall(partly(example), part, print);
}

/** The files that determine what is installed. */
function inputs() {
  const manifests = workspaceFolders().map((folder) => path.join(folder, 'package.json'));
  return [path.join(root, 'pnpm-lock.yaml'), path.join(root, 'pnpm-workspace.yaml'), ...manifests];
}

/**
 * @param {readonly string[]} options
 * @param {ReturnType<typeof stamp>} done
 * @param {string} print
 */
async function pnpmInstall(options, done, print) {
  done.clear();
  const pnpm = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).packageManager;
  const { code, text, log } = await withLog('install', (log) =>
    run('npx', ['-y', pnpm, 'install', '--frozen-lockfile', ...SETTINGS, ...options], {
      cwd: root,
      // With CI, pnpm replaces modules that another tool installed without asking. The rest makes it give up on an
      // unreachable registry after seconds instead of minutes.
      env: { CI: 'true', ...shortTimeouts() },
      log,
      shell: process.platform === 'win32',
    }),
  );
  if (code !== 0) throw new Failure(installFailure(text, log));
  done.set(print);
}

/** Whether the development dependencies of the root are installed, maybe other versions. A part would remove them. */
function hasTools() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.keys(devDependencies).some((name) => existsSync(path.join(root, 'node_modules', name)));
}

const RUNTIME = ['dependencies'];
const ALL = [...RUNTIME, 'devDependencies'];

/**
 * Whether each folder has a node_modules, if its package.json names dependencies.
 *
 * @param {readonly string[]} folders
 * @param {readonly string[]} kinds of dependencies
 */
function hasModules(folders, kinds) {
  return folders.every((folder) => {
    const file = path.join(folder, 'package.json');
    if (!existsSync(file) || existsSync(path.join(folder, 'node_modules'))) return true;
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    return kinds.every((kind) => Object.keys(manifest[kind] ?? {}).length === 0);
  });
}

function shortTimeouts() {
  const settings = { fetch_retries: '2', fetch_retry_mintimeout: '1000', fetch_retry_maxtimeout: '5000' };
  // npm reads the first name, pnpm the second.
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => [
      [`npm_config_${name}`, value],
      [`pnpm_config_${name}`, value],
    ]),
  );
}

/**
 * The message for a failed installation.
 *
 * @param {string} text what npx and pnpm printed
 * @param {string} log the file that contains it
 */
export function installFailure(text, log) {
  return [
    'The packages could not be installed.',
    advice(text),
    `The last lines of ${log}:`,
    '',
    lastLines(text, 15),
  ].join('\n');
}

/** @param {string} text */
function advice(text) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL/.test(
      text,
    )
  ) {
    return 'The package registry could not be reached. Check the network connection and any proxy, then run the command again.';
  }
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(text)) {
    return 'pnpm-lock.yaml does not match the package.json files. Run `npx pnpm install` and commit the result.';
  }
  if (/ENOSPC/.test(text)) return 'The disk is full. Free up space, then run the command again.';
  if (/EACCES|EPERM/.test(text))
    return 'Permission denied. Fix the permissions of the folder named below, then run the command again.';
  return 'Fix the error in the log, then run the command again.';
}
