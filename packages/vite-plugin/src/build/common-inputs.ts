import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '@tendwell/content/hours';
import type { Site } from '@tendwell/site';
import type { ResolvedConfig } from 'vite';
import type { Shell } from '../shell.js';
import { hashOf } from './hash.js';
import { stampOf } from './manifest.js';

/**
 * Identifies what all pages depend on besides their keys: the shell, the practice, the day, the configuration, and the code
 * that renders.
 */
export function commonKey(shell: Shell, { languages, practice, now }: Site, config: ResolvedConfig): string {
  const { base, configFile, configFileDependencies } = config;
  const files = [...(configFile ? [configFile] : []), ...configFileDependencies];
  const plugins = config.plugins.map(({ name }) => name).join();
  const { date } = localDay(now, practice.timeZone);
  const facts = languages.map((language) => [language.practice, language.newsletter]);
  const site = JSON.stringify([shell, facts, date]);
  const inputs = [site, base, plugins, process.version];
  return hashOf([...inputs, ...files.map(stamped), ...packageFiles()].join('\0'));
}

const stamped = (path: string) => `${path} ${stampOf(path)}`;

/** The folders of the packages' code. */
export function packageFolders(): string[] {
  const site = createRequire(import.meta.url).resolve('@tendwell/site/package.json');
  const require = createRequire(site);
  const others = ['content', 'elements'].map((name) => require.resolve(`@tendwell/${name}/package.json`));
  const own = fileURLToPath(new URL('..', import.meta.url));
  return [own, ...[site, ...others].map((file) => join(dirname(file), 'dist'))];
}

/** The code of the packages: their versions don't change while somebody works on them. */
export function packageFiles(): string[] {
  return packageFolders().flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|ts)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
      .sort()
      .map((name) => stamped(join(folder, name))),
  );
}
