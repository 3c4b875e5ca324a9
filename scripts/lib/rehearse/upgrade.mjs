// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installedIn } from './alone.mjs';
import { checkAndBuild } from './created.mjs';
import { upgradeCommands } from './upgrade-commands.mjs';

/**
 * Upgrades a site that an earlier version started: installs the newest packages, and runs the commands that the changelogs
 * give for it.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 * @param {string} site
 * @param {string} before the version that it was started with
 */
export async function upgradeSite(stranger, site, before) {
  const { dependencies } = JSON.parse(readFileSync(path.join(site, 'package.json'), 'utf8'));
  const ours = Object.keys(dependencies).filter((name) => name.startsWith('@tendwell/'));
  await stranger.run(site, 'npm', 'install', ...ours.map((name) => `${name}@latest`));
  for (const name of ours) {
    const changelog = readFileSync(path.join(installedIn(site, name).folder, 'CHANGELOG.md'), 'utf8');
    for (const command of upgradeCommands(changelog, before)) {
      await stranger.run(site, 'sh', '-c', command);
    }
  }
  await checkAndBuild(stranger, site);
}
