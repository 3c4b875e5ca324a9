import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { redactUrl } from '../../store/redact.js';
import { ENV_FILE } from '../env.js';
import { listPath } from '../list-access.js';
import { type Finding, fix, note, ok } from './finding.js';

/** Enough for several years of a practice's sign-ups. */
const MIN_FREE_BYTES = 100 * 1024 * 1024;

/** Checks that only the owner can read the files with addresses and passwords, and that the disk has space left. */
export async function checkFiles(storeUrl: string, keyFile: string | undefined): Promise<Finding[]> {
  const file = listPath(storeUrl);
  const findings =
    file === undefined
      ? [ok(`The list is on a server: ${redactUrl(storeUrl)}.`)]
      : [
          ...(await checkPermissions(file, 'the list', '600')),
          ...(await checkPermissions(dirname(file), 'the folder of the list', '700')),
          ...(await checkDiskSpace(file)),
        ];
  findings.push(...(await checkPermissions(ENV_FILE, 'the settings file', '600')));
  if (keyFile !== undefined) findings.push(...(await checkPermissions(keyFile, 'the DKIM key', '600')));
  return findings;
}

async function checkPermissions(file: string, name: string, mode: string): Promise<Finding[]> {
  const path = displayPath(file);
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  const accessible = await access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!accessible)
    return [
      fix(
        `This user cannot read and write ${name}, ${path}.`,
        'Use chown to give it to the user that runs serve.',
      ),
    ];
  // Windows does not keep permissions in the mode.
  if (process.platform === 'win32') return [ok(`The path of ${name} is ${path}.`)];
  const others = found.mode & 0o077;
  return [
    others === 0
      ? ok(`Only the owner can read ${name}, ${path}.`)
      : fix(`Other users of this computer can read ${name}, ${path}.`, `Run: chmod ${mode} '${path}'`),
  ];
}

/** The path relative to the current folder, if it is inside it. */
function displayPath(file: string): string {
  const path = relative('', file);
  return path === '' || path.startsWith('..') ? file : path;
}

async function checkDiskSpace(file: string): Promise<Finding[]> {
  const disk = await statfs(dirname(file)).catch(() => undefined);
  if (!disk) return [];
  const free = disk.bavail * disk.bsize;
  const megabytes = Math.floor(free / 1024 / 1024);
  return free < MIN_FREE_BYTES
    ? [
        note(
          `The disk of the list has only ${megabytes} MB left.`,
          'Free up space. Sign-ups fail when the disk is full.',
        ),
      ]
    : [];
}
