// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';

/**
 * The licenses that what we publish may depend on: permissive ones, MPL for files that are used as they are, LGPL for the
 * libraries that sharp loads while it runs, and OFL for fonts.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
]);

/**
 * @typedef {object} Installed
 * @property {string} [license]
 * @property {boolean} [hasInstallScript]
 */

/**
 * What is wrong with the packages that an installation brought: a license that is not allowed, or a script that npm runs
 * when it installs them.
 *
 * @param {Record<string, Installed>} packages by their folder, as in npm's lockfile
 * @returns {string[]} one message a problem
 */
export function problemsIn(packages) {
  return Object.entries(packages).flatMap(([folder, { license, hasInstallScript }]) => {
    const name = folder.replace(/^.*node_modules\//, '');
    return [
      ...(isAllowed(license) ? [] : [`${name} has the license ${license ?? '(none)'}, which is not allowed`]),
      ...(hasInstallScript ? [`${name} runs a script when it is installed`] : []),
    ];
  });
}

/**
 * Of alternatives, one has to be allowed; of several licenses that apply together, all.
 *
 * @param {string | undefined} license an SPDX expression without nested parentheses
 */
function isAllowed(license = '') {
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));
}

/**
 * Checks everything that is installed in a project.
 *
 * @param {string} project
 * @throws {Failure} for a license that is not allowed, or an install script.
 */
export function checkTree(project) {
  const lock = path.join(project, 'node_modules/.package-lock.json');
  const problems = problemsIn(JSON.parse(readFileSync(lock, 'utf8')).packages);
  if (problems.length > 0) throw new Failure(problems.join('\n'));
}
