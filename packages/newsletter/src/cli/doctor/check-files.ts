import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { ENV_FILE } from '../env.js';
import { fileOf, shown } from '../list-access.js';
import { type Finding, fix, note, ok } from './finding.js';

/** Enough for some years of a practice's sign-ups. */
const LEAST_FREE_BYTES = 100 * 1024 * 1024;

/** Looks at who may read the files that hold addresses and passwords, and whether there is room for more. */
export async function checkFiles(storeUrl: string, keyFile: string | undefined): Promise<Finding[]> {
  const file = fileOf(storeUrl);
  const findings =
    file === undefined
      ? [ok(`The list is on a server: ${shown(storeUrl)}.`)]
      : [
          ...(await privately(file, 'The list', '600')),
          ...(await privately(dirname(file), 'The folder of the list', '700')),
          ...(await room(file)),
        ];
  findings.push(...(await privately(ENV_FILE, 'The settings', '600')));
  if (keyFile !== undefined) findings.push(...(await privately(keyFile, 'The DKIM key', '600')));
  return findings;
}

async function privately(file: string, title: string, mode: string): Promise<Finding[]> {
  const path = near(file);
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  const writable = await access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable)
    return [
      fix(
        `${title}, ${path}, may not be read and written by this user.`,
        'Give it to the user that serve runs as: chown.',
      ),
    ];
  // Windows keeps this elsewhere.
  if (process.platform === 'win32') return [ok(`${title} is at ${path}.`)];
  const others = found.mode & 0o077;
  return [
    others === 0
      ? ok(`${title}, ${path}, can be read by its owner only.`)
      : fix(`${title}, ${path}, can be read by others on this computer.`, `chmod ${mode} '${path}'`),
  ];
}

/** As somebody would type it here. */
function near(file: string): string {
  const path = relative('', file);
  return path === '' || path.startsWith('..') ? file : path;
}

async function room(file: string): Promise<Finding[]> {
  const disk = await statfs(dirname(file)).catch(() => undefined);
  if (!disk) return [];
  const free = disk.bavail * disk.bsize;
  const megabytes = Math.floor(free / 1024 / 1024);
  return free < LEAST_FREE_BYTES
    ? [
        note(
          `The disk of the list has only ${megabytes} MB left.`,
          'Make room: sign-ups fail on a full disk.',
        ),
      ]
    : [];
}
