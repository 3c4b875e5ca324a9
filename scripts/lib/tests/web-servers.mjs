// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { noApache, noCaddy, noNginx } from '../../testing/web-servers.mjs';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';
import { withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';

/** Debian starts these as services when they are installed, so they are only unpacked. */
const UNPACKED = ['nginx', 'nginx-common', 'caddy'];

/** Apache without its service. */
const INSTALLED = ['apache2-bin', 'media-types'];

/**
 * Provides nginx, Caddy, and Apache where this machine allows it and the run includes the tests of hosts. Elsewhere
 * those tests are skipped, with the reason in their names.
 *
 * @param {Pick<import('./arguments.mjs').TestRequest, 'steps' | 'paths'>} request
 */
export async function ensureWebServers({ steps, paths }) {
  const isTested =
    (steps.includes('unit') || steps.includes('e2e')) &&
    (paths.length === 0 || paths.some((part) => /hosts|prox/.test(part)));
  if (!isTested || !aptFamily(osReleaseHere())) return;
  if (noApache) {
    const note = await aptInstall(INSTALLED);
    if (note) console.log(note);
  }
  if (!noNginx && !noCaddy) return;
  const folder = path.join(root, 'node_modules/.cache/tendwell-web-servers');
  const programs = ['usr/sbin', 'usr/bin'].map((name) => path.join(folder, name));
  const isThere = programs.every((name) => existsSync(name));
  if (!isThere && (await unpack(folder)) !== 0) {
    console.log('nginx and Caddy could not be downloaded (apt-get).');
    return;
  }
  process.env.PATH = [process.env.PATH, ...programs].join(path.delimiter);
}

/**
 * @param {string} folder
 * @returns {Promise<number>} the exit code: not 0 if it failed
 */
async function unpack(folder) {
  console.log(`Downloading ${UNPACKED.join(', ')} (apt-get)`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { code } = await withLog('web-servers', async (log) => {
    if (process.getuid?.() === 0) await run('apt-get', ['update'], { log });
    let failed = await run('apt-get', ['download', ...UNPACKED], { cwd: folder, log });
    for (const name of await readdir(folder)) {
      failed ||= await run('dpkg-deb', ['-x', name, '.'], { cwd: folder, log });
    }
    return failed;
  });
  if (code !== 0) await rm(folder, { recursive: true, force: true });
  return code;
}
