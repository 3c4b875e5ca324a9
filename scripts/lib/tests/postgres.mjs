// @ts-check
import { findPostgres } from '../../../packages/newsletter/src/testing/find-postgres.mjs';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';

/**
 * Whether this run includes tests of the newsletter's store, which need PostgreSQL.
 *
 * @param {Pick<import('./arguments.mjs').TestRequest, 'steps' | 'paths'>} request
 */
export function needsPostgres({ steps, paths }) {
  return (
    steps.includes('unit') && (paths.length === 0 || paths.some((part) => /newsletter|postgres/.test(part)))
  );
}

/**
 * Finds PostgreSQL, and installs it where this machine allows it. The tests start their own server.
 *
 * @returns {Promise<string | undefined>} how to install it, if it is missing
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
    `To install PostgreSQL: ${way}. If it is in an unusual place, set TENDWELL_POSTGRES to the folder of its programs.`,
  ].join('\n');
}
