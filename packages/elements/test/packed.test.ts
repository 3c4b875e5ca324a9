import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { entriesOf, filesIn } from '../../../scripts/testing/entries.mjs';
import { addPage, type Packed, type Project, packAll, readJson, repository, tool } from './packed/pack.js';

/** The packages as they go to the registry, looked at from a project outside the repository. */
const PUBLISHED = [
  ...['content', 'editor', 'elements', 'newsletter', 'site', 'vite-plugin'].map(
    (name) => `@tendwell/${name}`,
  ),
  'create-tendwell',
];
/** What every package may contain. */
const CONTENTS = [
  /^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
  /^dist\/.*\.(js|d\.ts)(\.map)?$/,
  /^src\/.*\.(ts|css)$/,
];
const MORE_CONTENTS: Record<string, readonly RegExp[]> = {
  '@tendwell/content': [/^dist\/bundle\/licenses\.txt$/, /^bin\/tendwell\.js$/, /^schemas\/[a-z]+\.json$/],
  '@tendwell/editor': [
    /^dist\/app\/(index\.html|licenses\.txt|assets\/[\w.-]+\.(css|svg))$/,
    /^src\/app\/(index\.html|icon\.svg|tsconfig\.json)$/,
  ],
  '@tendwell/elements': [
    /^dist\/([\w.-]+\.json|llms\.txt|tendwell\.css)$/,
    /^dist\/cdn\/(integrity\.json|licenses\.txt)$/,
    /^fixtures\/.*\.(json|html)$/,
  ],
  '@tendwell/newsletter': [/^bin\/tendwell-newsletter\.js$/],
  '@tendwell/vite-plugin': [
    /^client\.d\.ts$/,
    /^dist\/client\/(clients\.json|licenses\.txt|assets\/[\w.-]+\.css)$/,
  ],
  'create-tendwell': [/^bin\/create-tendwell\.js$/, /^templates\/content\/.*\.(md|yaml|svg)$/],
};
/** For script elements. */
const WITHOUT_TYPES = ['tendwell.js', 'tendwell.module.js', 'purify.js', 'licenses.txt'].map(
  (file) => `./cdn/${file}`,
);
/** Before there were `exports`, and by `require`: all packages are ES modules. */
const OTHER_RESOLUTIONS: ReadonlySet<string> = new Set(['node10', 'node16-cjs']);
/** Only ends what hangs: five compilers at the same time on a busy machine take minutes. */
const LIMIT_MS = 300_000;
vi.setConfig({ testTimeout: LIMIT_MS });

let project: Project;
beforeAll(async () => {
  project = await packAll();
}, LIMIT_MS);
afterAll(() => project?.remove());

const packed = (name: string): Packed => {
  const found = project.packages.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
};
const program = (...parts: string[]) => path.join(repository, ...parts);

it('packs exactly the packages that are published', () => {
  expect(project.packages.map(({ name }) => name).sort()).toEqual(PUBLISHED);
});

describe.each(PUBLISHED)('%s', (name) => {
  it('has no problems according to publint', async () => {
    const { buffer, byteOffset, byteLength } = await readFile(packed(name).tarball);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it('resolves to types from every entry', async () => {
    const tarball = createPackageFromTarballData(new Uint8Array(await readFile(packed(name).tarball)));
    const analysis = await checkPackage(tarball, { excludeEntrypoints: WITHOUT_TYPES });
    expect(analysis.types).toEqual({ kind: 'included' });
    const problems = 'problems' in analysis ? analysis.problems : [];
    expect(problems.filter((problem) => !OTHER_RESOLUTIONS.has(resolutionOf(problem)))).toEqual([]);
  });

  it('imports from every entry in Node, which has no DOM', async () => {
    const { folder, manifest } = packed(name);
    const entries = entriesOf(folder, manifest).filter(({ file }) => file.endsWith('.js'));
    expect(entries.length).toBeGreaterThan(0);
    const specifiers = entries.map(({ specifier }) => specifier);
    const importer = program('scripts/testing/import-each.mjs');
    const { ok, output } = await tool(project.folder, importer, specifiers);
    expect(ok, output).toBe(true);
  });

  it('has a file behind every entry, and behind every path in its manifest', async () => {
    const { folder, manifest } = packed(name);
    const named = ['customElements', 'web-types', 'unpkg', 'jsdelivr'].flatMap((key) =>
      typeof manifest[key] === 'string' ? [manifest[key]] : [],
    );
    for (const file of [...entriesOf(folder, manifest).map((entry) => entry.file), ...named]) {
      expect((await stat(path.join(folder, file))).size, file).toBeGreaterThan(0);
    }
  });

  it('contains only what a user needs', () => {
    const files = filesIn(packed(name).folder);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
    const allowed = [...CONTENTS, ...(MORE_CONTENTS[name] ?? [])];
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(files.filter((file) => /\.test\.|\/testing\//.test(file))).toEqual([]);
  });

  it('is published for everybody, with provenance, under its license, and runs nothing when it is installed', () => {
    const { manifest } = packed(name);
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', keywords: expect.any(Array) });
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
    const scripts = Object.keys(manifest.scripts ?? {});
    expect(scripts.filter((script) => /^((pre|post)?install|(pre|post)?prepare)$/.test(script))).toEqual([]);
  });

  it('has only dependencies from the registry', () => {
    const { dependencies, peerDependencies } = packed(name).manifest;
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => /^(workspace|link|file|catalog):/.test(range))).toEqual([]);
  });

  it('has the source behind every source map', async () => {
    const { folder } = packed(name);
    const files = filesIn(folder);
    // The bundler writes the file `rolldown-runtime` itself. What sites deliver has no maps, as if they had bundled it.
    const scripts = files.filter(
      (file) =>
        /^dist\/.*\.js$/.test(file) && !/\/frameworks\/|\/rolldown-runtime-|^dist\/client\//.test(file),
    );
    const unmapped = scripts.filter((file) => !files.includes(`${file}.map`));
    const texts = await Promise.all(unmapped.map((file) => readFile(path.join(folder, file), 'utf8')));
    // A file that only names the exports of another one has no source.
    expect(unmapped.filter((_, index) => !ONLY_EXPORTS.test(texts[index] ?? ''))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.map'))) {
      const { sources, sourcesContent, ignoreList } = await readJson<{
        sources: string[];
        sourcesContent?: string[];
        /** Modules of bundled libraries, which debuggers skip. */
        ignoreList?: number[];
      }>(path.join(folder, file));
      const missing = sources.filter(
        (source, index) =>
          !sourcesContent?.[index] &&
          !ignoreList?.includes(index) &&
          !files.includes(path.posix.join(path.posix.dirname(file), source)),
      );
      expect(missing, file).toEqual([]);
    }
  });
});

const resolutionOf = (problem: Problem) => ('resolutionKind' in problem ? problem.resolutionKind : '');
const ONLY_EXPORTS = /^\s*(?:\/\*[^*]*\*\/\s*)?export\s*\{[^}]*\}\s*from\s*"[^"]*";?\s*$/;

describe('a site that create-tendwell starts', () => {
  const start = async (name: string, ...options: string[]) => {
    const create = path.join(packed('create-tendwell').folder, 'bin/create-tendwell.js');
    const created = await tool(project.folder, create, [name, '--yes', '--no-install', ...options]);
    expect(created.ok, created.output).toBe(true);
    return path.join(project.folder, name);
  };
  const installed = (file: string) => path.join(project.folder, 'node_modules', file);

  it('asks for packages of this release', async () => {
    const site = await start('asks-for-packages');
    const { dependencies } = await readJson<{ dependencies: Record<string, string> }>(
      path.join(site, 'package.json'),
    );
    const versions = Object.entries(dependencies).map(([name]) => [
      name,
      `^${packed(name).manifest.version}`,
    ]);
    expect(dependencies).toEqual(Object.fromEntries(versions));
  });

  it.each(['acupuncture', 'yoga'])('has no problems, and is built, for %s', async (kind) => {
    const site = await start(`site-${kind}`, `--kind=${kind}`, '--name=Salt & Marsh');
    const checked = await tool(site, installed('@tendwell/content/bin/tendwell.js'), [
      'check',
      '--allow-samples',
    ]);
    expect(checked.output).toContain('No problems in ');
    const built = await tool(site, installed('vite/bin/vite.js'), ['build', '--logLevel=warn']);
    expect(built.ok, built.output).toBe(true);
    const home = await readFile(path.join(site, 'dist/index.html'), 'utf8');
    expect(home).toContain('<h1>Salt &amp; Marsh</h1>');
    expect(filesIn(path.join(site, 'dist'))).toEqual(
      expect.arrayContaining([
        '404.html',
        'visit/index.html',
        'notices/privacy-policy/index.html',
        'sitemap.xml',
      ]),
    );
  });
});

describe('@tendwell/elements for CDNs', () => {
  it('states the integrity of the files that it ships', async () => {
    const { folder } = packed('@tendwell/elements');
    const integrity = await readJson<Record<string, string>>(path.join(folder, 'dist/cdn/integrity.json'));
    const scripts = filesIn(path.join(folder, 'dist/cdn')).filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(['purify.js', 'tendwell.js', 'tendwell.module.js']));
    expect(Object.keys(integrity)).toEqual(scripts);
    for (const [name, said] of Object.entries(integrity)) {
      const script = await readFile(path.join(folder, 'dist/cdn', name));
      expect(said, name).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
    }
  });

  it('ships the licenses of the modules in its script', async () => {
    const { folder } = packed('@tendwell/elements');
    const script = await readFile(path.join(folder, 'dist/cdn/tendwell.js'), 'utf8');
    expect(script).toMatch(/^\/\*! .*licenses\.txt\. \*\//);
    const licenses = await readFile(path.join(folder, 'dist/cdn/licenses.txt'), 'utf8');
    const names = licenses.match(/^@?[a-z/-]+(?= \d+\.\d+\.\d+$)/gm);
    expect(names).toEqual(['@lit/context', '@lit/reactive-element']);
    expect(licenses.match(/^Copyright .*Google LLC/gm)).toHaveLength(2);
  });

  it('loads no other file except the sanitizer, in browsers without one', async () => {
    const { folder } = packed('@tendwell/elements');
    const script = await readFile(path.join(folder, 'dist/cdn/tendwell.js'), 'utf8');
    const imports = script.match(/\bimport\s*\([^)]*\)|(?<!["'`])\bfrom\s*["'`]|^import\s/gm);
    expect(imports).toEqual(['import(`./purify.js`)']);
  });
});

describe.concurrent('the types of @tendwell/elements', () => {
  const check = async (page: string, checker: string, args: readonly string[]) => {
    const folder = await addPage(project, page);
    const { ok, output } = await tool(folder, checker, args);
    expect(ok, output).toBe(true);
  };
  const tsc = program('node_modules/typescript/bin/tsc');
  const installed = (file: string) => path.join(project.folder, 'node_modules', file);

  it.each(['declarations', 'react', 'preact'])('compile in a page of %s', (page) =>
    check(page, tsc, ['-p', 'tsconfig.json']),
  );

  it('compile in a page of Vue', () =>
    check('vue', installed('vue-tsc/bin/vue-tsc.js'), ['--noEmit', '-p', 'tsconfig.json']));

  it('compile in a page of Svelte', () =>
    check('svelte', installed('svelte-check/bin/svelte-check'), [
      '--tsconfig=tsconfig.json',
      '--fail-on-warnings',
      '--output=human-verbose',
    ]));
});
