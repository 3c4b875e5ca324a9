// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a folder packages that are not part of this project. They are installed once, in the temporary folder, which the
 * environment variable `TENDWELL_BENCH` replaces.
 *
 * @param {string} folder
 * @param {readonly string[]} packages
 */
export async function install(folder, packages) {
  const place = join(process.env.TENDWELL_BENCH ?? tmpdir(), 'tendwell-bench-packages');
  const installed = packages.map((name) => name.replace(/(?<=.)@[^@]*$/, ''));
  await mkdir(place, { recursive: true });
  if (!installed.every((name) => existsSync(join(place, 'node_modules', name)))) {
    await writeFile(join(place, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: place,
      stdio: 'inherit',
    });
  }
  await symlink(join(place, 'node_modules'), join(folder, 'node_modules'));
}
