// @ts-check
import { spawnSync } from 'node:child_process';
import { noDovecot, noPostfix, noSpamAssassin } from '../../testing/mail-servers.mjs';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';

const PACKAGES = ['postfix', 'opendkim', 'spamassassin'];

/**
 * Installs mail servers where this machine allows it and the run includes the tests of letters. Elsewhere those tests
 * are skipped, with the reason in their names.
 *
 * @param {Pick<import('./arguments.mjs').TestRequest, 'steps' | 'paths'>} request
 */
export async function ensureMailServers({ steps, paths }) {
  const isTested =
    (steps.includes('unit') || steps.includes('e2e')) &&
    (paths.length === 0 || paths.some((part) => /mail|letter|feedback/.test(part)));
  // Debian starts it as a service, which tests shouldn't do.
  const dovecot = noDovecot && process.env.TENDWELL_INSTALL_DOVECOT ? ['dovecot-imapd'] : [];
  const missing = noPostfix || noSpamAssassin || dovecot.length > 0;
  if (!isTested || !missing || !aptFamily(osReleaseHere())) return;
  // Without a configuration, the package starts no server: the tests start their own.
  spawnSync('debconf-set-selections', {
    input: 'postfix postfix/main_mailer_type select No configuration\n',
  });
  const note = await aptInstall([...PACKAGES, ...dovecot]);
  if (note) console.log(note);
}
