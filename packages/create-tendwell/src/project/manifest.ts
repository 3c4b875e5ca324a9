import { readFile } from 'node:fs/promises';
import { slugOf } from '@tendwell/content/url';

/** The versions of the packages that a new site needs: those that this package was released with. */
export async function packageVersions(): Promise<Readonly<Record<string, string>>> {
  const { devDependencies, dependencies } = await ownManifest();
  return { ...devDependencies, ...dependencies };
}

/** The version of this package. */
export const ownVersion = async (): Promise<string> => (await ownManifest()).version;

async function ownManifest() {
  return JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
}

/** The `package.json` of a new site. */
export function siteManifest(name: string, versions: Readonly<Record<string, string>>): string {
  const only = (...names: string[]) => Object.fromEntries(names.map((each) => [each, versions[each]]));
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: {
      dev: 'vite',
      edit: 'tendwell edit',
      build: 'vite build',
      preview: 'vite preview',
      check: 'tendwell check',
      newsletter: 'tendwell-newsletter',
    },
    dependencies: only('@tendwell/content', '@tendwell/newsletter', '@tendwell/vite-plugin'),
    devDependencies: only('@tendwell/editor', 'vite'),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A name for `package.json` and for folders: `ropewalk-acupuncture`. */
export const projectName = (name: string): string => slugOf(name) || 'my-practice';
