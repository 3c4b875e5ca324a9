// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entriesOf } from '../../testing/entries.mjs';
import { Failure } from '../failure.mjs';
import { emptyProject, installedIn, writeJson } from './alone.mjs';

/** The versions whose users can read our types. */
const VERSIONS = {
  5.9: 'typescript-5@npm:typescript@~5.9.0',
  6: 'typescript-6@npm:typescript@^6.0.0',
  7: 'typescript-7@npm:typescript@^7.0.0',
};
const CHECKS_DECLARATIONS = '7';
const RESOLUTIONS = /** @type {const} */ ({ bundler: 'esnext', nodenext: 'nodenext' });

/**
 * Installs all packages together, with their optional peers, and compiles an import of every entry with each version of
 * TypeScript and each way of resolving modules. The newest one, which is fast, checks all declarations too.
 *
 * @param {import('./stranger.mjs').Stranger} stranger
 * @param {readonly string[]} names
 */
export async function checkTypes(stranger, names) {
  const folder = emptyProject(stranger, 'typescript');
  await stranger.run(folder, 'npm', 'install', ...names);
  const peers = new Set(names.flatMap((name) => peersOf(installedIn(folder, name).manifest)));
  await stranger.run(
    folder,
    'npm',
    'install',
    '--save-dev',
    '@types/node@20',
    '@types/pg',
    ...peers,
    ...Object.values(VERSIONS),
  );
  const entries = names.flatMap((name) => {
    const { folder: installed, manifest } = installedIn(folder, name);
    return entriesOf(installed, manifest);
  });
  writeFileSync(path.join(folder, 'entries.ts'), importAll(entries));
  /** @type {string[]} */
  const failures = [];
  for (const [version, specifier] of Object.entries(VERSIONS)) {
    const installed = path.join(folder, 'node_modules', specifier.split('@')[0] ?? '');
    const tsc = ['bin/tsc', 'lib/tsc.js'].map((file) => path.join(installed, file)).find(existsSync) ?? '';
    for (const [resolution, module] of Object.entries(RESOLUTIONS)) {
      const config = path.join(folder, `tsconfig.${version}.${resolution}.json`);
      writeJson(config, {
        compilerOptions: {
          ...OPTIONS,
          module,
          moduleResolution: resolution,
          skipLibCheck: version !== CHECKS_DECLARATIONS,
        },
        files: ['entries.ts'],
      });
      await stranger.run(folder, process.execPath, tsc, '-p', config).catch((error) => {
        failures.push(`TypeScript ${version}, moduleResolution ${resolution}: ${error.message}`);
      });
    }
  }
  if (failures.length > 0) throw new Failure(failures.join('\n\n'));
}

const OPTIONS = {
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  resolveJsonModule: true,
  noEmit: true,
};

/** @param {{ peerDependencies?: Record<string, string> }} manifest */
function peersOf({ peerDependencies = {} }) {
  return Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
}

/** @param {readonly import('../../testing/entries.mjs').Entry[]} entries */
function importAll(entries) {
  const typesOnly = entries.filter(({ hasTypesOnly }) => hasTypesOnly);
  // Scripts for CDNs run from a <script> tag.
  const modules = entries.filter((entry) => !entry.hasTypesOnly && !entry.specifier.includes('/cdn/'));
  return [
    ...typesOnly.map(({ specifier }) => `/// <reference types="${specifier}" />`),
    ...modules.map(({ specifier, file }, index) => {
      if (file.endsWith('.css')) return `import '${specifier}';`;
      if (file.endsWith('.js')) return `import * as e${index} from '${specifier}';\nvoid e${index};`;
      return `import e${index} from '${specifier}' with { type: 'json' };\nvoid e${index};`;
    }),
    '',
  ].join('\n');
}
