// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';
import { fingerprint, stamp } from './fingerprint.mjs';
import { workspaceFolders } from './workspace.mjs';

/** npx runs the pinned version of pnpm already, so pnpm doesn't have to look it up in the registry. */
const SETTINGS = ['--pm-on-fail=ignore'];

/**
 * Installs the dependencies in the lockfile with the version of pnpm in package.json, unless they are installed.
 */
export async function install() {
  const folders = workspaceFolders();
  const manifests = folders.map((folder) => path.join(folder, 'package.json'));
  const inputs = [path.join(root, 'pnpm-lock.yaml'), path.join(root, 'pnpm-workspace.yaml'), ...manifests];
  const print = fingerprint(inputs, [process.version, process.platform, process.arch]);
  const done = stamp('install');
  const complete = folders.every(
    (folder) => !needsModules(folder) || existsSync(path.join(folder, 'node_modules')),
  );
  if (complete && done.matches(print)) return;

  console.log('Installing packages');
  done.clear();
  const pnpm = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).packageManager;
  const { code, text, log } = await withLog('install', (log) =>
    run('npx', ['-y', pnpm, 'install', '--frozen-lockfile', ...SETTINGS], {
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

/** @param {string} folder */
function needsModules(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
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
