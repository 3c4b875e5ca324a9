import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export const repository = path.resolve(import.meta.dirname, '../../../..');
export const frameworks = path.join(repository, 'packages/elements/test/frameworks');

const run = promisify(execFile);

/** A package as it goes to the registry. */
export interface Packed {
  name: string;
  /** Its folder in the repository. */
  source: string;
  tarball: string;
  /** Where its tarball is unpacked: in a `node_modules` without the repository around it. */
  folder: string;
  manifest: Manifest;
}

export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports: Record<string, string | { types?: string; default?: string }>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [key: string]: unknown;
}

/** A project outside the repository that has every package installed, and those that they depend on linked. */
export interface Project {
  folder: string;
  packages: Packed[];
  remove(): Promise<void>;
}

/** Packs every package that is published, with the pnpm that publishes them, and installs the tarballs. */
export async function packAll(): Promise<Project> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'tendwell-packed-')));
  const tarballs = path.join(folder, 'tarballs');
  const { packageManager } = await readJson<{ packageManager: string }>(
    path.join(repository, 'package.json'),
  );
  const pack = [
    '--pm-on-fail=ignore',
    '--filter=./packages/*',
    // It is private: WordPress installs it from a folder.
    '--filter=!@tendwell/wordpress',
    '-r',
    'pack',
    `--pack-destination=${tarballs}`,
  ];
  await mkdir(tarballs);
  await run('npx', ['-y', packageManager, ...pack], {
    cwd: repository,
    shell: process.platform === 'win32',
  });
  const packages = await Promise.all(
    (await readdir(tarballs)).map((file) => unpack(path.join(tarballs, file), folder)),
  );
  for (const { source, manifest } of packages) await linkDependencies(source, manifest, folder);
  return { folder, packages, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function unpack(tarball: string, project: string): Promise<Packed> {
  const base = path.basename(tarball).replace(/-\d.*$/, '');
  const short = base.replace(/^tendwell-/, '');
  const name = base === short ? base : `@tendwell/${short}`;
  const folder = path.join(project, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  const manifest = await readJson<Manifest>(path.join(folder, 'package.json'));
  return { name, source: path.join(repository, 'packages', short), tarball, folder, manifest };
}

async function linkDependencies(source: string, manifest: Manifest, project: string): Promise<void> {
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (!name.startsWith('@tendwell/')) await link(path.join(source, 'node_modules', name), project, name);
  }
  for (const name of ['@types/react', 'preact', 'vue', 'svelte', 'vue-tsc', 'svelte-check', 'typescript']) {
    await link(path.join(frameworks, 'node_modules', name), project, name);
  }
}

/** Puts an installed package into the project; what it depends on lies beside the real one. */
async function link(target: string, project: string, name: string): Promise<void> {
  const place = path.join(project, 'node_modules', name);
  const real = await realpath(target).catch(() => undefined);
  await mkdir(path.dirname(place), { recursive: true });
  // A junction needs no rights on Windows. A framework that is an optional peer is linked with the others.
  if (real) await symlink(real, place, 'junction').catch(ignoreExisting);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** Puts one of the frameworks' pages into the project. */
export async function addPage(project: Project, framework: string): Promise<string> {
  const folder = path.join(project.folder, framework);
  await cp(path.join(frameworks, framework), folder, { recursive: true });
  return folder;
}

/** Runs a program of an installed package with this Node; gives back what it printed, and whether it was content. */
export async function tool(
  cwd: string,
  program: string,
  args: readonly string[],
): Promise<{ ok: boolean; output: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [program, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      maxBuffer: 10_000_000,
    });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr || String(error) };
  }
}

export async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8'));
}
