// @ts-check

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';

/** @typedef {import('./stranger.mjs').Stranger} Stranger */

/**
 * Starts a site as its owner would, checks its content, and builds it.
 *
 * @param {Stranger} stranger
 * @param {string} name
 * @param {readonly string[]} options of create-tendwell
 */
export async function createSite(stranger, name, options) {
  const folder = path.join(stranger.folder('created'), name);
  await stranger.run(
    path.dirname(folder),
    'npm',
    'create',
    '--yes',
    'tendwell@latest',
    '--',
    name,
    '--yes',
    ...options,
  );
  await checkAndBuild(stranger, folder);
  return folder;
}

/** @param {Stranger} stranger @param {string} folder */
export async function checkAndBuild(stranger, folder) {
  await stranger.run(folder, 'npm', 'run', 'check', '--', '--allow-samples');
  await stranger.run(folder, 'npm', 'run', 'build');
  const home = path.join(folder, 'dist/index.html');
  if (!existsSync(home) || !/<h1[ >]/.test(readFileSync(home, 'utf8'))) {
    throw new Failure(`${home} is missing, or has no heading.`);
  }
}
