// @ts-check
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { root } from '../root.mjs';
import { packages } from '../setup/workspace.mjs';
import { runLogged } from './run-logged.mjs';

/**
 * Copies the repository, with its history and with the changes that are not committed, so that a release can be made
 * without touching anything here.
 *
 * @param {string} folder
 */
export function copyRepository(folder) {
  cloneInto(folder);
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate');
  const deleted = new Set(git(root, 'ls-files', '-z', '--deleted').split('\0'));
  for (const file of files.split('\0')) {
    if (file === '' || deleted.has(file)) continue;
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  git(folder, 'reset', '--quiet');
}

/**
 * Copies the repository as it was at a tag.
 *
 * @param {string} folder
 * @param {string} tag
 */
export function copyTag(folder, tag) {
  cloneInto(folder);
  git(folder, 'checkout', '--quiet', tag);
}

/** The tag of the last release, such as `create-tendwell@0.1.0`; undefined before the first one. */
export function lastReleaseTag() {
  const tags = git(root, 'tag', '--list', 'create-tendwell@*', '--sort=-version:refname', '--merged', 'HEAD');
  return tags.split('\n').find((tag) => tag !== '');
}

/** @param {string} folder */
const cloneInto = (folder) => git(root, 'clone', '--quiet', '--shared', '--no-checkout', root, folder);

/** @param {string} cwd @param {...string} args */
function git(cwd, ...args) {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/**
 * Builds the packages in a copy of the repository, with the dependencies in its lockfile.
 *
 * @param {string} copy
 */
export async function buildCopy(copy) {
  await runLogged(process.execPath, ['scripts/test.mjs', '--only=build'], { cwd: copy });
}

/**
 * Applies the waiting changesets in a copy that has been built.
 *
 * @param {string} copy
 * @throws {Failure} if packages that are tested together would have different versions.
 */
export async function versionCopy(copy) {
  await runLogged('npm', ['run', 'release:version'], { cwd: copy });
  const manifests = packages()
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ folder }) =>
      JSON.parse(readFileSync(path.join(copy, path.relative(root, folder), 'package.json'), 'utf8')),
    );
  if (new Set(manifests.map(({ version }) => version)).size > 1) {
    const list = manifests.map(({ name, version }) => `${name} ${version}`).join('\n');
    throw new Failure(
      `The release gives packages different versions. List them all under \`fixed\` in .changeset/config.json, and let the ranges of peer dependencies include the next version.\n\n${list}`,
    );
  }
}

/**
 * Publishes the packages of a copy that has been built, with the command of a real release. The pnpm that it uses is the
 * one in `package.json`.
 *
 * @param {string} copy
 * @param {import('./stranger.mjs').Stranger} publisher
 */
export async function publishCopy(copy, publisher) {
  const { packageManager } = JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8'));
  const pnpm = ['-y', packageManager, '--pm-on-fail=ignore', 'exec'];
  await publisher.run(copy, 'npx', ...pnpm, 'npm', 'run', 'release');
}
