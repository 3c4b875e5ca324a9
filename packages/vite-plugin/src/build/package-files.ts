import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from './manifest.js';

/** A file as part of a key. */
export const stamped = (path: string) => `${path} ${stampOf(path)}`;

/** The folders of the packages' code. */
export function packageFolders(): string[] {
  const site = createRequire(import.meta.url).resolve('@tendwell/site/package.json');
  const require = createRequire(site);
  const others = ['content', 'elements'].map((name) => require.resolve(`@tendwell/${name}/package.json`));
  const own = fileURLToPath(new URL('..', import.meta.url));
  return [own, ...[site, ...others].map((file) => join(dirname(file), 'dist'))];
}

/** The code of the packages, and the designs: their versions don't change while somebody works on them. */
export function packageFiles(): string[] {
  const designs = dirname(createRequire(import.meta.url).resolve('@tendwell/site/booklet.css'));
  return [...packageFolders(), designs].flatMap((folder) =>
    // Without the types of the entries, Node asks for that of each file.
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.(?:js|ts|css)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
      .map(({ parentPath, name }) => stamped(join(parentPath, name)))
      .sort(),
  );
}
