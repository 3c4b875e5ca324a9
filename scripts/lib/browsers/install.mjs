// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';
import { ENGINE_NAMES } from './engines.mjs';

/** @typedef {import('./engines.mjs').EngineId} EngineId */

/** @type {Readonly<Record<EngineId, readonly string[]>>} */
const DEBIAN = {
  chromium: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * The Debian packages that contain the engines. On Ubuntu, the Chromium and Firefox packages only install a snap.
 *
 * @param {readonly EngineId[]} ids
 * @param {string} osRelease the contents of /etc/os-release
 * @returns {string[]}
 */
export function aptPackages(ids, osRelease) {
  const family = aptFamily(osRelease);
  if (!family) return [];
  return ids.filter((id) => family === 'debian' || id === 'webkit').flatMap((id) => DEBIAN[id]);
}

/** @param {readonly EngineId[]} ids */
export function aptPackagesHere(ids) {
  return aptPackages(ids, osReleaseHere());
}

/**
 * Installs engines from Debian packages, where apt-get is available and allowed.
 *
 * @param {readonly EngineId[]} ids
 * @returns {Promise<string | undefined>} the error message, if it failed
 */
export function aptGet(ids) {
  return aptInstall(aptPackagesHere(ids));
}

/**
 * Downloads engines with Playwright, into its cache in the home folder.
 *
 * @param {readonly EngineId[]} ids
 * @returns {Promise<string | undefined>} the error message, if it failed
 */
export async function download(ids) {
  console.log(`Downloading ${ids.map((id) => ENGINE_NAMES[id]).join(', ')} (Playwright)`);
  const cli = createRequire(path.join(root, 'package.json')).resolve('playwright-core/package.json');
  // Only root can install the libraries that browsers need.
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const { code, text, log } = await withLog('browsers', (log) =>
    run(process.execPath, [path.join(path.dirname(cli), 'cli.js'), 'install', ...libraries, ...ids], { log }),
  );
  return code === 0
    ? undefined
    : `playwright-core install failed. The last lines of ${log}:\n\n${lastLines(text, 12)}\n`;
}
