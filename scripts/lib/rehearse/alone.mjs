// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entriesOf } from '../../testing/entries.mjs';
import { root } from '../root.mjs';
import { checkTree } from './licenses.mjs';

/** @typedef {import('./stranger.mjs').Stranger} Stranger */

const IMPORT_EACH = path.join(root, 'scripts/testing/import-each.mjs');

/**
 * Installs one package in an empty project, and imports every entry that it exports.
 *
 * @param {Stranger} stranger
 * @param {string} name
 */
export async function installAlone(stranger, name) {
  const folder = emptyProject(stranger, `alone-${path.basename(name)}`);
  await stranger.run(folder, 'npm', 'install', '--omit=dev', name);
  checkTree(folder);
  const { folder: installed, manifest } = installedIn(folder, name);
  const modules = entriesOf(installed, manifest).filter(({ file }) => file.endsWith('.js'));
  const options = optionalPeers(manifest).map((peer) => `--without=${peer}`);
  await stranger.run(
    folder,
    process.execPath,
    IMPORT_EACH,
    ...options,
    ...modules.map(({ specifier }) => specifier),
  );
}

/**
 * Makes a project without any dependency.
 *
 * @param {Stranger} stranger
 * @param {string} name
 */
export function emptyProject(stranger, name) {
  const folder = stranger.folder(name);
  writeJson(path.join(folder, 'package.json'), { name, private: true, type: 'module' });
  return folder;
}

/**
 * A package that is installed in a project.
 *
 * @param {string} project
 * @param {string} name
 */
export function installedIn(project, name) {
  const folder = path.join(project, 'node_modules', name);
  return { folder, manifest: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) };
}

/** @param {{ peerDependenciesMeta?: Record<string, { optional?: boolean }> }} manifest */
function optionalPeers({ peerDependenciesMeta = {} }) {
  return Object.keys(peerDependenciesMeta).filter((peer) => peerDependenciesMeta[peer]?.optional);
}

/** @param {string} file @param {unknown} value */
export function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
