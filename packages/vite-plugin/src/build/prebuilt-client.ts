import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Theme } from '@tendwell/content';
import type { ResolvedConfig } from 'vite';
import { parseShell, withColors } from '../shell.js';
import { shellFile } from '../shell-file.js';
import { settingsFiles } from './build-inputs.js';
import { hashOf } from './hash.js';
import type { Bundled } from './last-client.js';
import { packageFolder } from './package-files.js';

/** What Vite makes of the standard shell of a design by its defaults, bundled together with this package. */
export interface PrebuiltClient extends Bundled {
  /** Absolute paths of the scripts and styles, by name in the folder of the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** A prebuilt client, wherever it is installed. */
export interface StoredClient {
  /** The built shell. */
  readonly html: string;
  /** The modules that it was made from: the name of a package, and a path in it. */
  readonly modules: readonly (readonly [name: string, path: string])[];
  /** {@link contentOf} the modules. */
  readonly content: string;
  /** The names of the scripts and styles, which are beside the list. */
  readonly files: readonly string[];
}

/** In the folder of the prebuilt clients: a {@link StoredClient} for each design. */
export const LIST = 'clients.json';

/** Where the package is run from its source, there is none. */
const FOLDER = fileURLToPath(new URL('../client/', import.meta.url));

/**
 * The prebuilt client for a site without scripts and styles of its own, which saves bundling the same for each site.
 *
 * @param theme of the practice
 * @param folder Where the prebuilt clients are. Default: in this package.
 * @returns `undefined` if the site has its own shell or settings of PostCSS, or if the modules that the client was made from
 *   are not those that are installed, such as after an update of one package.
 */
export function prebuiltClient(
  { root, isProduction }: ResolvedConfig,
  { design = 'booklet', colors }: Theme = {},
  folder = FOLDER,
): PrebuiltClient | undefined {
  const list = join(folder, LIST);
  if (!isProduction || existsSync(shellFile(root)) || !settingsFiles(root) || !existsSync(list))
    return undefined;
  const { html, modules, content, files }: StoredClient = JSON.parse(readFileSync(list, 'utf8'))[design];
  const names = new Set(modules.map(([name]) => name));
  const folders = new Map([...names].map((name) => [name, packageFolder(name) ?? '']));
  const paths = modules.map(([name, path]) => join(folders.get(name) ?? '', path));
  if (contentOf(paths) !== content) return undefined;
  return {
    shell: parseShell(withColors(html, colors)),
    modules: paths,
    files: new Map(files.map((name) => [name, join(folder, name)])),
  };
}

/** Identifies what is in some files. A missing one counts as an empty one. */
export function contentOf(paths: readonly string[]): string {
  return hashOf(paths.map((path) => hashOf(existsSync(path) ? readFileSync(path) : '')).join());
}
