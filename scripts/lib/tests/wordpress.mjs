// @ts-check
import { existsSync } from 'node:fs';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';

/** The themes are packages of their own. MariaDB is enough without its service: the tests start their own server. */
const PACKAGES = [
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
  'mariadb-client-core',
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentytwo',
  'wordpress-theme-twentytwentythree',
];

const isInstalled = () =>
  ['/usr/bin/php', '/usr/sbin/mariadbd', '/usr/share/wordpress/wp-load.php'].every((file) =>
    existsSync(file),
  );

/**
 * Installs WordPress where this machine allows it and the run includes the tests of the plugin. Elsewhere they are
 * skipped, unless TENDWELL_REQUIRE_WORDPRESS is set, as in CI.
 *
 * @param {Pick<import('./arguments.mjs').TestRequest, 'steps' | 'paths'>} request
 */
export async function ensureWordPress({ steps, paths }) {
  const isTested =
    steps.includes('unit') && (paths.length === 0 || paths.some((part) => part.includes('wordpress')));
  if (!isTested || isInstalled() || aptFamily(osReleaseHere()) !== 'debian') return;
  const note = await aptInstall(PACKAGES);
  if (note) console.log(note);
}
