import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './world.js';

/** A folder whose disk a test can fill and free. */
export interface SmallDisk {
  readonly folder: string;
  /** @param pid The process whose writes must fail. */
  fill(pid: number): Promise<void>;
  free(pid: number): Promise<void>;
}

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });

/**
 * A separate file system of 16 MB that a large file fills, so that writes fail with ENOSPC. Without that file, it must
 * have room for the database and its write-ahead log, which SQLite lets grow to 4 MB. Requires permission to mount.
 */
async function tmpfs(): Promise<SmallDisk> {
  const folder = join(await temporaryFolder(), 'disk');
  mkdirSync(folder);
  run('mount', '-t', 'tmpfs', '-o', 'size=16m', 'tendwell-test', folder);
  onTestFinished(() => void run('umount', '-l', folder));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill() {
      const file = await open(ballast, 'w');
      try {
        for (const size of [65_536, 512]) {
          const bytes = Buffer.alloc(size, 1);
          // A write can also be partial.
          while ((await file.write(bytes).catch(() => ({ bytesWritten: 0 }))).bytesWritten > 0);
        }
      } finally {
        await file.close();
      }
    },
    free: async () => rmSync(ballast),
  };
}

/** Files of the process may no longer grow (RLIMIT_FSIZE), so that writes fail with EFBIG. Requires Linux. */
async function fileSizeLimit(): Promise<SmallDisk> {
  const folder = await temporaryFolder();
  const limit = (pid: number, bytes: number | string) =>
    void run('prlimit', `--pid=${pid}`, `--fsize=${bytes}:`);
  return {
    folder,
    fill: async (pid) =>
      limit(pid, Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size))),
    free: async (pid) => limit(pid, 'unlimited'),
  };
}

function works(command: string, ...args: string[]): boolean {
  try {
    run(command, ...args);
    return true;
  } catch {
    return false;
  }
}

function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tendwell-test', '/mnt');
}

/** The ways to simulate a full disk; `missing` if this machine does not support one. */
export const smallDisks = [
  { name: 'a full disk (tmpfs)', make: tmpfs, missing: !mayMount() },
  {
    name: 'files that may not grow (RLIMIT_FSIZE)',
    make: fileSizeLimit,
    missing: !works('prlimit', '--fsize'),
  },
];
