import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { DESIGNS } from '@tendwell/content';
import { build, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtFiles, cleanUp, FILES, siteFolder, write } from '../../test/fixture.js';
import * as source from '../index.js';
import { LIST, prebuiltClient } from './prebuilt-client.js';

// Vitest sets another value, with which packages are bundled for development.
beforeEach(() => void vi.stubEnv('NODE_ENV', 'production'));
afterEach(() => void vi.unstubAllEnvs());
afterEach(cleanUp);

/** The package as it is published: only it has prebuilt clients. */
const PUBLISHED = new URL('../../dist/index.js', import.meta.url).href;
const published: typeof source = await import(PUBLISHED);
const CLIENTS = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** A site with the standard shell. */
const plainSite = (theme = '{}', files: Record<string, string> = {}) =>
  siteFolder({
    'index.html': null,
    'content/practice.yaml': `${FILES['content/practice.yaml']}theme: ${theme}\n`,
    ...files,
  });

/** The files of a site after it was built. */
async function buildWith({ tendwell }: typeof source, root: string): Promise<Record<string, string>> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    cacheDir: join(root, 'cache'),
    plugins: [tendwell({ now: () => new Date('2026-11-28T10:00:00Z') })],
  });
  const names = await builtFiles(root);
  const texts = names.map(async (name) => [name, await readFile(join(root, 'dist', name), 'latin1')]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Builds a site by the command. Returns how many modules Vite has transformed. */
async function transformed(root: string, ...flags: string[]): Promise<number> {
  const vite = createRequire(import.meta.url).resolve('vite/package.json');
  const command = join(dirname(vite), 'bin/vite.js');
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'build', ...flags], { cwd: root });
  return Number(/(\d+) modules transformed/.exec(stripVTControlCharacters(stdout))?.[1]);
}

describe('a site that bundles by default', () => {
  it.each([...DESIGNS.map((design) => `{ design: ${design} }`), '{ design: warm, colors: dusk }'])(
    'has the files that Vite would make: %s',
    async (theme) => {
      const copied = await buildWith(published, await plainSite(theme));
      expect(copied).toEqual(await buildWith(source, await plainSite(theme)));
    },
  );

  it('has them after its design was changed and changed back', async () => {
    const root = await plainSite('{ design: booklet }');
    const first = await buildWith(published, root);
    for (const design of ['clear', 'booklet']) {
      const facts = `${FILES['content/practice.yaml']}theme: { design: ${design} }\n`;
      await write(root, 'content/practice.yaml', facts);
      expect(await buildWith(published, root)).toEqual(
        await buildWith(source, await plainSite(`{ design: ${design} }`)),
      );
    }
    expect(await buildWith(published, root)).toEqual(first);
  });

  it('bundles nothing, unless a flag asks for something else', async () => {
    const config = `import { tendwell } from ${JSON.stringify(PUBLISHED)};\nexport default { plugins: [tendwell()] };\n`;
    const root = await plainSite('{}', { 'vite.config.mjs': config });
    expect(await transformed(root)).toBeLessThan(10);
    expect(await transformed(root, '--minify', 'false')).toBeGreaterThan(100);
  });
});

describe('there is no prebuilt client', () => {
  it.each([
    ['for a shell of its own', { 'index.html': FILES['index.html'] ?? '' }],
    ['beside settings of PostCSS', { 'postcss.config.js': 'export default {};' }],
  ])('%s', async (_name, files) => {
    const config = await resolve(await plainSite('{}', files));
    expect(prebuiltClient(config, {}, CLIENTS)).toBeUndefined();
  });

  it('if one of the modules is not the one that the client was made from', async () => {
    const root = await plainSite();
    const config = await resolve(root);
    const clients = join(root, 'clients');
    await cp(CLIENTS, clients, { recursive: true });
    expect(prebuiltClient(config, {}, clients)).toBeDefined();
    const { booklet } = JSON.parse(await readFile(join(clients, LIST), 'utf8'));
    const modules = booklet.modules.filter(([name]: [string]) => name !== 'dompurify');
    await write(root, `clients/${LIST}`, JSON.stringify({ booklet: { ...booklet, modules } }));
    expect(prebuiltClient(config, {}, clients)).toBeUndefined();
  });

  it('for a bundle that is not for production', async () => {
    const config = await resolve(await plainSite());
    expect(prebuiltClient({ ...config, isProduction: false }, {}, CLIENTS)).toBeUndefined();
  });
});

const resolve = (root: string) =>
  resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'build', 'production', 'production');
