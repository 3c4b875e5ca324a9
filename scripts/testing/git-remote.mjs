// @ts-check
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * Makes a folder a Git repository with a remote in `remote.git`, to which all files were pushed.
 *
 * @param {string} folder
 * @param {{ env?: Record<string, string> }} [options] `env` is added to that of Git
 * @returns {(...args: string[]) => string} runs Git in the folder, and returns what it printed
 */
export function makeGitRemote(folder, { env = {} } = {}) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=Miriam', '-c', 'user.email=miriam@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, ...env },
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=The site');
  git('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  git('remote', 'add', 'origin', path.join(folder, 'remote.git'));
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  return git;
}
