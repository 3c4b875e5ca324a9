import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ResolvedConfig, searchForWorkspaceRoot, version } from 'vite';
import { isInside } from '../paths.js';
import { shellFile } from '../shell-file.js';
import { hashOf } from './hash.js';
import { packageFiles } from './package-files.js';

/** In `node_modules`: says what package managers have installed. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity'];

/** Files as they are now. */
export interface Inputs {
  /** Identifies all of them. */
  readonly key: string;
  /** When the last one was written, in milliseconds. */
  readonly newest: number;
}

/** The files of a build. */
export interface BuildInputs extends Inputs {
  /** All but the content: what Vite's own files depend on, besides the shell and the modules that browsers load. */
  readonly client: Inputs;
}

/**
 * Everything that the files of a site with the standard shell and the standard pages depend on, besides the day and the
 * modules that browsers load.
 *
 * @param folder Absolute path of the content folder.
 * @param site Absolute path of the folder that is built.
 * @param text The configuration and the options.
 * @returns `undefined` if the build may read other files.
 */
export function buildInputs(
  config: ResolvedConfig,
  folder: string,
  site: string,
  text: string,
): BuildInputs | undefined {
  const { root, publicDir, mode, env, configFile, configFileDependencies } = config;
  // The scripts and styles of a shell of one's own may import any files.
  if (existsSync(shellFile(root)) || isInside(folder, site)) return undefined;
  const settings = settingsFiles(root);
  const content = filesBelow(folder);
  const copied = publicDir !== '' && existsSync(publicDir) ? filesBelow(publicDir) : [];
  if (!settings || !content || !copied) return undefined;
  const known = [configFile ?? '', ...configFileDependencies, ...settings, ...copied];
  const others = stampFiles(known);
  const constants = [text, root, folder, site, publicDir, process.cwd(), mode, JSON.stringify(env)];
  const code = [process.version, version, process.env.NODE_ENV, ...packageFiles()];
  const client = { key: hashOf([...constants, ...code, others.key].join('\0')), newest: others.newest };
  const words = stampFiles(content);
  return {
    key: hashOf(client.key + words.key),
    newest: Math.max(client.newest, words.newest),
    client,
  };
}

/** Files as they are now: paths, sizes, and times. */
export function stampFiles(paths: readonly string[]): Inputs {
  let newest = 0;
  const stamps = paths.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return path;
    newest = Math.max(newest, stats.mtimeMs);
    // Unlike the time of the last change to the content, `ctimeMs` cannot be set.
    return `${path} ${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}:${stats.ino}`;
  });
  return { key: hashOf(stamps.join('\0')), newest };
}

/**
 * The files beside the configuration, up to the workspace's folder, which tools read settings from, and those that say
 * which packages are installed. `undefined` if there are settings of PostCSS, which can be code that imports other files.
 */
export function settingsFiles(root: string): string[] | undefined {
  const top = searchForWorkspaceRoot(root);
  const files: string[] = [];
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some(({ name }) => name === '.config' || name.includes('postcss'))) return undefined;
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    files.push(...names.sort().map((name) => join(folder, name)));
    files.push(...INSTALLED.map((name) => join(folder, 'node_modules', name)));
    if (folder === top || folder === dirname(folder)) return files;
  }
}

/** All files in a folder and its subfolders. `undefined` if it has links to other folders. */
function filesBelow(folder: string): string[] | undefined {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name));
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return links.some(isFolder) ? undefined : paths.sort();
}
