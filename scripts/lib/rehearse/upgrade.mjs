// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installedIn } from './alone.mjs';
import { checkAndBuild } from './created.mjs';

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

/**
 * The commands in a changelog that a site has to run after an earlier version: its `sh` blocks, the oldest version first.
 *
 * @param {string} changelog
 * @param {string} before
 * @returns {string[]}
 */
export function upgradeCommands(changelog, before) {
  const [newer = ''] = changelog.split(`\n## ${before}\n`);
  const sections = newer.split(/^## /m).slice(1).reverse();
  return sections.flatMap((section) =>
    [...section.matchAll(/^( *)```sh\n([\s\S]*?)\n\1```$/gm)].map(([, indent = '', text = '']) =>
      text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    ),
  );
}
