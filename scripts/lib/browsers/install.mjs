// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';
import { ENGINE_NAMES } from './engines.mjs';

/** @typedef {import('./engines.mjs').EngineId} EngineId */

/** @type {Readonly<Record<EngineId, readonly string[]>>} */
const DEBIAN = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/**
 * The Debian packages that bring the engines. Ubuntu's packages of Chromium and Firefox only fetch a snap.
 *
 * @param {readonly EngineId[]} ids
 * @param {string} osRelease what /etc/os-release says
 * @returns {string[]}
 */
export function aptPackages(ids, osRelease) {
  const family = /^ID(?:_LIKE)?=.*$/gm;
  const words = (osRelease.match(family) ?? []).join(' ');
  const ubuntu = /ubuntu/.test(words);
  if (!ubuntu && !/debian/.test(words)) return [];
  return ids.filter((id) => !ubuntu || id === 'webkit').flatMap((id) => DEBIAN[id]);
}

/** @param {readonly EngineId[]} ids */
export function aptPackagesHere(ids) {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return [];
  return aptPackages(ids, readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs engines from the system's packages, where that is Debian's way and allowed.
 *
 * @param {readonly EngineId[]} ids
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function aptGet(ids) {
  const packages = aptPackagesHere(ids);
  if (packages.length === 0 || process.getuid?.() !== 0) return undefined;
  console.log(`Installing ${packages.join(', ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  return logged('apt-get', async (log) => {
    // An installation that was interrupted earlier is taken up again first.
    await run('dpkg', ['--configure', '-a'], { env, log });
    await run('apt-get', [...options, 'update'], { env, log });
    return run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], {
      env,
      log,
    });
  });
}

/**
 * Downloads engines with Playwright, into its cache in the user's home.
 *
 * @param {readonly EngineId[]} ids
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function download(ids) {
  console.log(`Downloading ${ids.map((id) => ENGINE_NAMES[id]).join(', ')} (Playwright)`);
  const cli = createRequire(path.join(root, 'package.json')).resolve('playwright-core/package.json');
  // The libraries that the browsers need can only be installed by root.
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return logged('playwright-core install', (log) =>
    run(process.execPath, [path.join(path.dirname(cli), 'cli.js'), 'install', ...libraries, ...ids], { log }),
  );
}

/**
 * @param {string} name
 * @param {(log: string) => Promise<number>} work
 * @returns {Promise<string | undefined>}
 */
async function logged(name, work) {
  const { code, text, log } = await withLog('browsers', work);
  return code === 0 ? undefined : `${name} failed. The last lines of ${log}:\n\n${lastLines(text, 12)}\n`;
}
