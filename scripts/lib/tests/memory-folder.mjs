// @ts-check
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';
import { onShutdown } from '../shutdown.mjs';

/** Linux's file system in memory. */
const MEMORY = '/dev/shm';

/** What all steps together leave in their temporary folders at a time, several times over. */
const WANTED_BYTES = 4 * 2 ** 30;

/**
 * Lets this process, and every process it starts, create temporary files in memory, where there is much of it: thousands
 * of databases of a few rows wait for the disk at each commit. Acknowledged writes survive the end of a process there as
 * well. Nothing changes if the user has chosen a folder.
 *
 * @param {string} [memory] the folder of a file system in memory
 * @returns {string} the folder of temporary files
 */
export function useMemoryFolder(memory = MEMORY) {
  if (process.env.TMPDIR || process.platform !== 'linux') return tmpdir();
  let folder;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (Math.min(bavail * bsize, freemem()) < WANTED_BYTES) return tmpdir();
    folder = mkdtempSync(path.join(memory, 'tendwell-test-'));
  } catch {
    return tmpdir();
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!canExecute(folder)) {
    remove();
    return tmpdir();
  }
  // PostgreSQL and the mail servers run as other users, who go through it to their own folders.
  chmodSync(folder, 0o1777);
  onShutdown(remove);
  process.env.TMPDIR = folder;
  return folder;
}

/**
 * Whether programs run from a folder. In many containers, those in memory don't, and some tests install programs.
 *
 * @param {string} folder
 */
function canExecute(folder) {
  const program = path.join(folder, 'program');
  try {
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    execFileSync(program);
    return true;
  } catch {
    return false;
  }
}
