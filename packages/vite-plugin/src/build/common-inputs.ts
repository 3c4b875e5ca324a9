import { localDay } from '@tendwell/content/hours';
import type { Site } from '@tendwell/site';
import type { ResolvedConfig } from 'vite';
import type { Shell } from '../shell.js';
import { hashOf } from './hash.js';
import { packageFiles, stamped } from './package-files.js';

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
