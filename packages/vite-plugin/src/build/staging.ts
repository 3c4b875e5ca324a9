import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moveInto } from './files.js';

/** In a staging folder whose files are being moved: the names of the files to delete from the site. */
const JOURNAL = '.tendwell-publish.json';

/** Beside the site's folder, so that files can be renamed into it. */
const stagingName = (site: string, process: number | string) => `.${basename(site)}-building-${process}`;

/** The folder that this process builds a site in. */
export const stagingFolder = (site: string): string => join(dirname(site), stagingName(site, process.pid));

/** Where the last site is while another takes its place. */
export const oldFolder = (staging: string): string => `${staging}-old`;

/**
 * Moves all files of a staging folder into the site, and deletes others. Should this be interrupted, {@link recover}
 * completes it.
 *
 * @param removed The names of the files to delete.
 */
export function publishFiles(staging: string, site: string, removed: readonly string[]): void {
  const journal = join(staging, JOURNAL);
  writeFileSync(`${journal}.tmp`, JSON.stringify(removed));
  renameSync(`${journal}.tmp`, journal);
  moveAll(staging, site, removed);
}

function moveAll(staging: string, site: string, removed: readonly string[]): void {
  rmSync(join(staging, `${JOURNAL}.tmp`), { force: true });
  moveInto(staging, site, removed, JOURNAL);
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Completes what builds that were killed had begun to publish, puts back a site that they had moved away, and removes
 * everything else that they left behind.
 *
 * @param site The folder of the site.
 */
export function recover(site: string): void {
  const parent = dirname(site);
  if (!existsSync(parent)) return;
  const prefix = stagingName(site, '');
  const left = readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && !isRunning(name.slice(prefix.length)))
    .map((name) => join(parent, name));
  const old = left.find((path) => path.endsWith('-old'));
  if (old !== undefined && !existsSync(site)) renameSync(old, site);
  for (const path of left) {
    const journal = join(path, JOURNAL);
    if (existsSync(journal)) moveAll(path, site, JSON.parse(readFileSync(journal, 'utf8')));
    rmSync(path, { recursive: true, force: true });
  }
}

/** True if a process other than this one still builds. */
function isRunning(name: string): boolean {
  const id = Number.parseInt(name, 10);
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
