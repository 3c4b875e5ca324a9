import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from './manifest.js';

/** A file as part of a key. */
export const stamped = (path: string) => `${path} ${stampOf(path)}`;

/** The folder of this package's code: of its bundle, or of its sources. */
const OWN = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url));

/** The folders of the other packages' code. */
function otherFolders(): string[] {
  const site = createRequire(import.meta.url).resolve('@tendwell/site/package.json');
  const require = createRequire(site);
  const others = ['content', 'elements'].map((name) => require.resolve(`@tendwell/${name}/package.json`));
  return [site, ...others].map((file) => join(dirname(file), 'dist'));
}

const designsFolder = () => dirname(createRequire(import.meta.url).resolve('@tendwell/site/booklet.css'));

/** The folders that browsers load scripts and styles from while the site is served. */
export const packageFolders = (): string[] => [OWN, ...otherFolders(), designsFolder()];

/** The folder of a package that the site's scripts and styles are from. `undefined` if it is not installed. */
export function packageFolder(name: string): string | undefined {
  const importers = packageFolders().map((folder) => createRequire(join(folder, 'index.js')));
  const folders = importers.flatMap(({ resolve }) => resolve.paths(name) ?? []);
  const folder = folders.map((modules) => join(modules, name)).find((path) => existsSync(path));
  return folder && realpathSync(folder);
}

/**
 * The code of the packages that makes the pages, and the designs: their versions don't change while somebody works on
 * them. Of the modules that browsers load, Vite says which there are.
 */
export function packageFiles(): string[] {
  const bundles = otherFolders().map((folder) => join(folder, 'bundle'));
  return [OWN, ...bundles, designsFolder()].flatMap((folder) =>
    // Without the types of the entries, Node asks for that of each file.
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.(?:js|ts|css)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
      .map(({ parentPath, name }) => stamped(join(parentPath, name)))
      .sort(),
  );
}
