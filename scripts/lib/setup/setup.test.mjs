// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleSites } from '../examples.mjs';
import { readImports } from '../imports/graph.mjs';
import { root } from '../root.mjs';
import { fingerprint, sourceFiles } from './fingerprint.mjs';
import { installFailure } from './install.mjs';
import { removeOrphans } from './orphans.mjs';
import { inOrder, packages, packagesOf, workspaceFolders } from './workspace.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tendwell-setup-'));
  for (const name of ['src', 'dist', 'node_modules/x'])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of [
    'src/a.ts',
    'src/a.css',
    'src/a.css.ts',
    'dist/a.js',
    'node_modules/x/y.js',
    'x.tsbuildinfo',
  ]) {
    writeFileSync(path.join(folder, name), name);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('generated files are not source files', () => {
  expect(sourceFiles(folder).map((file) => path.relative(folder, file))).toEqual(['src/a.css', 'src/a.ts']);
});

test('a fingerprint changes with the sources and the facts, and with nothing else', () => {
  const before = fingerprint(sourceFiles(folder), ['v20']);
  writeFileSync(path.join(folder, 'dist/a.js'), 'made again');
  expect(fingerprint(sourceFiles(folder), ['v20'])).toBe(before);
  expect(fingerprint(sourceFiles(folder), ['v22'])).not.toBe(before);
  writeFileSync(path.join(folder, 'src/a.ts'), 'other');
  expect(fingerprint(sourceFiles(folder), ['v20'])).not.toBe(before);
});

test('output of deleted source files is removed, and nothing else', () => {
  const dist = path.join(folder, 'dist');
  const files = {
    'a.js.map': { sources: ['../src/a.ts'] },
    'gone.js': {},
    'gone.js.map': { sources: ['../src/gone.ts'] },
    'gone.d.ts': {},
    'gone.d.ts.map': { sources: ['../src/gone.ts'] },
    'bundle.js.map': { sources: ['../src/gone.ts'], sourcesContent: [''] },
    'names.js.map': { sources: [] },
    'made.json': {},
  };
  for (const [name, data] of Object.entries(files))
    writeFileSync(path.join(dist, name), JSON.stringify(data));
  removeOrphans(dist);
  expect(readdirSync(dist).sort()).toEqual([
    ...['a.js', 'a.js.map', 'bundle.js.map', 'made.json', 'names.js.map'],
  ]);
  removeOrphans(path.join(folder, 'no-dist'));
});

test('packages come after those they depend on', () => {
  const names = inOrder([
    { name: 'plugin', uses: ['elements', 'content'] },
    { name: 'elements', uses: ['content', 'lit'] },
    { name: 'content', uses: [] },
  ]).map(({ name }) => name);
  expect(names).toEqual(['content', 'elements', 'plugin']);
  expect(packages()[0]?.name).toBe('@tendwell/content');
});

test('an example needs the packages that it depends on, and those that they use', () => {
  const names = packagesOf('practice-site').map(({ name }) => name);
  expect(names).toContain('@tendwell/elements');
  expect(names).not.toContain('create-tendwell');
  expect(names).not.toContain('@tendwell/editor');
  expect(names.indexOf('@tendwell/site')).toBeGreaterThan(names.indexOf('@tendwell/elements'));
});

/** @param {string} folder @returns {Record<string, Record<string, string>>} its package.json */
const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** What `npm start` installs of a new clone beside the dependencies of each package. */
const forBuilds = manifestOf(root).dependencies ?? {};

const started = new Set(exampleSites().flatMap((example) => packagesOf(example).map(({ name }) => name)));

test.each(packages().filter(({ name }) => started.has(name)))(
  '$name is built from its dependencies and those of the root',
  ({ name, folder }) => {
    const own = Object.keys({ ...manifestOf(folder).dependencies, ...forBuilds });
    const installed = [...own, ...own.map((one) => one.replace('@types/', '')), name, ...builtinModules];
    const { others } = readImports(path.join(folder, 'src'));
    const bare = [...others.values()].flat().filter((specifier) => !/^[.#]|^node:/.test(specifier));
    const wanted = bare.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
    expect([...new Set(wanted)].filter((one) => !installed.includes(one))).toEqual([]);
  },
);

test('packages name the same versions of what the root builds them with', () => {
  for (const folder of workspaceFolders().filter(
    (one) => path.dirname(one) === path.join(root, 'packages'),
  )) {
    const { dependencies, devDependencies } = manifestOf(folder);
    const shared = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name]) => name in forBuilds,
    );
    expect(forBuilds, folder).toMatchObject(Object.fromEntries(shared));
  }
});

test('circular dependencies are an error', () => {
  expect(() =>
    inOrder([
      { name: 'a', uses: ['b'] },
      { name: 'b', uses: ['a'] },
    ]),
  ).toThrow('a depends on itself');
});

test.each([
  ['npm error code ENOTFOUND', 'network connection'],
  ['Error: ERR_PNPM_OUTDATED_LOCKFILE', 'Run `npx pnpm install`'],
  ['ENOSPC: no space left on device', 'The disk is full'],
  ['something else', 'Fix the error in the log'],
])('a failed installation that says "%s" comes with advice', (text, advice) => {
  const message = installFailure(`first\n${'x\n'.repeat(30)}${text}\n`, '/tmp/install.log');
  expect(message).toContain(advice);
  expect(message).toContain('/tmp/install.log');
  expect(message).toContain(text);
  expect(message).not.toContain('first');
});
