// @ts-check
/** How a changeset becomes an entry of a changelog: for the people who use a package, without commits. */

/**
 * @param {{ summary: string }} changeset
 * @returns {Promise<string>}
 */
export const getReleaseLine = async ({ summary }) => {
  const [first = '', ...rest] = summary.trim().split('\n');
  return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
};

/**
 * Packages are released together: that another one of ours is newer says nothing.
 *
 * @param {unknown} _changesets
 * @param {readonly { name: string, newVersion: string }[]} updated
 * @returns {Promise<string>}
 */
export const getDependencyReleaseLine = async (_changesets, updated) =>
  updated.length === 0
    ? ''
    : `- Uses ${updated.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}.`;
