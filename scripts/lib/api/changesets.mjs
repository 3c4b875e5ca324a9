// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPORT } from './report.mjs';

/**
 * The packages whose report changed and that no new changeset names. On a branch, changed and new are measured from
 * where it left the base branch. On the base branch itself, from the last release of the package: what is waiting in
 * `.changeset` then has to name it.
 *
 * @param {string} repository its folder
 * @param {readonly { name: string, folder: string }[]} published
 * @param {string} baseBranch
 * @returns {string[] | undefined} undefined where the history is not there: in a shallow clone, or without Git
 */
export function packagesWithoutChangeset(repository, published, baseBranch) {
  const git = gitIn(repository);
  // Without the commits in between, everything would look new or nothing would.
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  const head = git('rev-parse', 'HEAD');
  const fork = [`origin/${baseBranch}`, baseBranch]
    .map((branch) => git('merge-base', 'HEAD', branch))
    .find((commit) => commit !== undefined && commit !== head);
  return published
    .filter(({ name, folder }) => {
      const below = path.relative(repository, folder).split(path.sep).join('/');
      const base = fork ?? (git('log', '-1', '--format=%H', '--', `${below}/CHANGELOG.md`) || EMPTY_TREE);
      const named = changedFiles(git, base, '.changeset').some((file) =>
        namesPackage(repository, file, name),
      );
      // A release removes the changesets and writes their sentences into the changelog.
      const released = changedFiles(git, base, `${below}/CHANGELOG.md`).length > 0;
      return changedFiles(git, base, `${below}/${REPORT}`).length > 0 && !named && !released;
    })
    .map(({ name }) => name);
}

/** Git's name for a tree without files, in every repository. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** @typedef {(...args: string[]) => string | undefined} Git what a command printed, undefined when it failed */

/**
 * @param {string} cwd
 * @returns {Git}
 */
function gitIn(cwd) {
  return (...args) => {
    try {
      return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      return undefined;
    }
  };
}

/**
 * A changeset names its packages in front matter, one a line: `'@tendwell/content': minor`.
 *
 * @param {string} repository
 * @param {string} file
 * @param {string} name
 */
function namesPackage(repository, file, name) {
  const [, frontMatter = ''] = readFileSync(path.join(repository, file), 'utf8').split(/^---$/m);
  return frontMatter.split('\n').some((line) => line.replace(/['"]/g, '').startsWith(`${name}:`));
}

/**
 * The files that differ from a commit and still exist, whether committed or not.
 *
 * @param {Git} git
 * @param {string} base
 * @param {string} where
 */
function changedFiles(git, base, where) {
  const tracked = git('diff', '--name-only', '--diff-filter=d', base, '--', where) ?? '';
  const untracked = git('ls-files', '--others', '--exclude-standard', '--', where) ?? '';
  return [...tracked.split('\n'), ...untracked.split('\n')].filter((file) => file !== '');
}
