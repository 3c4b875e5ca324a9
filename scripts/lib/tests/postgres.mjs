// @ts-check
import { findPostgres } from '../../../packages/newsletter/src/testing/find-postgres.mjs';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';

/**
 * Whether the tests of this run may need PostgreSQL: the newsletter's store is tried on it.
 *
 * @param {Pick<import('./arguments.mjs').TestRequest, 'steps' | 'paths'>} request
 */
export function needsPostgres({ steps, paths }) {
  return (
    steps.includes('unit') && (paths.length === 0 || paths.some((part) => /newsletter|postgres/.test(part)))
  );
}

/**
 * Makes sure of PostgreSQL as far as this machine allows. The tests start a server of their own.
 *
 * @returns {Promise<string | undefined>} what to do about it where it is missing
 */
export async function ensurePostgres() {
  if (findPostgres()) return undefined;
  const packages = aptFamily(osReleaseHere()) ? ['postgresql'] : [];
  const note = await aptInstall(packages);
  if (findPostgres()) return undefined;
  const way =
    packages.length > 0 ? 'sudo apt-get install postgresql' : 'https://www.postgresql.org/download/';
  return [
    ...(note ? [note] : []),
    `To have PostgreSQL: ${way}. Where it lies elsewhere, TENDWELL_POSTGRES is the folder of its programs.`,
  ].join('\n');
}
