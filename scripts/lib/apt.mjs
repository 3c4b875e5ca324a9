// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { lastLines, withLog } from './log.mjs';
import { run } from './processes.mjs';

/**
 * The family of Debian packages that a system uses; undefined for other systems.
 *
 * @param {string} osRelease the contents of /etc/os-release
 * @returns {'debian' | 'ubuntu' | undefined}
 */
export function aptFamily(osRelease) {
  const words = (osRelease.match(/^ID(?:_LIKE)?=.*$/gm) ?? []).join(' ');
  if (/ubuntu/.test(words)) return 'ubuntu';
  return /debian/.test(words) ? 'debian' : undefined;
}

/** This machine's /etc/os-release; empty without apt-get. */
export function osReleaseHere() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return '';
  return readFileSync('/etc/os-release', 'utf8');
}

/**
 * Installs packages, when run by root.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} the error message, if it failed
 */
export async function aptInstall(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0) return undefined;
  console.log(`Installing ${packages.join(', ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const { code, text, log } = await withLog('apt-get', async (log) => {
    // Finishes an installation that was interrupted.
    await run('dpkg', ['--configure', '-a'], { env, log });
    await run('apt-get', [...options, 'update'], { env, log });
    return run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], {
      env,
      log,
    });
  });
  return code === 0 ? undefined : `apt-get failed. The last lines of ${log}:\n\n${lastLines(text, 12)}\n`;
}
