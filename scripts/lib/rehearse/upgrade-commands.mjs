// @ts-check

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
