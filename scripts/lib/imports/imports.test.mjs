// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.mjs';
import { findCycle, reachableFrom, readImports } from './graph.mjs';

/** The packages that each package may import from. */
const ALLOWED = {
  content: [],
  'create-tendwell': ['content'],
  elements: ['content'],
  newsletter: ['content'],
  site: ['content', 'elements'],
  'vite-plugin': ['content', 'site'],
  editor: ['content', 'elements', 'site'],
};

/** Modules that also import a package that need not be installed. */
const OPTIONAL = ['cli/open-letters.ts -> @tendwell/newsletter/editor'];

/** The folders of `content` that a file goes through on its way from disk to page, the last step first. */
const LAYERS = ['checks', 'links', 'folder', 'parse', 'source'];

const packages = readdirSync(path.join(root, 'packages')).filter((name) =>
  existsSync(path.join(root, 'packages', name, 'src')),
);

describe.each(packages)('%s', (name) => {
  const { modules, others } = readImports(path.join(root, 'packages', name, 'src'));

  test('has no import cycles, also not between types', () => {
    expect(findCycle(modules)).toBeUndefined();
  });

  test('imports nothing by a path outside its source folder', () => {
    expect([...others].flatMap(([file, list]) => pairs(file, list.filter(isRelative)))).toEqual([]);
  });

  test.runIf(name in ALLOWED)('imports only from packages below it', () => {
    const allowed = ALLOWED[/** @type {keyof typeof ALLOWED} */ (name)].map((one) => `@tendwell/${one}`);
    const isForbidden = (/** @type {string} */ specifier) =>
      specifier.startsWith('@tendwell/') &&
      !allowed.includes(specifier.split('/').slice(0, 2).join('/')) &&
      specifier !== `@tendwell/${name}`;
    const found = [...others].flatMap(([file, list]) => pairs(file, list.filter(isForbidden)));
    expect(found.filter((pair) => !OPTIONAL.includes(pair))).toEqual([]);
  });
});

test(`the imports of content run one way: ${LAYERS.join(' -> ')}`, () => {
  const { modules } = readImports(path.join(root, 'packages/content/src'));
  const layerOf = (/** @type {string} */ file) => LAYERS.indexOf(file.split('/')[0] ?? '');
  const layered = [...modules.keys()].filter((file) => layerOf(file) >= 0);
  expect(new Set(layered.map(layerOf)).size).toBe(LAYERS.length);
  const upward = layered.flatMap((file) =>
    pairs(
      file,
      [...reachableFrom(modules, file)].filter(
        (target) => layerOf(target) >= 0 && layerOf(target) < layerOf(file),
      ),
    ),
  );
  expect(upward).toEqual([]);
});

describe('the import graph', () => {
  const modules = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts']],
  ]);

  test('finds a cycle that the first module is not part of', () => {
    expect(findCycle(modules)).toEqual(['b.ts', 'c.ts', 'b.ts']);
    expect(findCycle(new Map([['a.ts', ['b.ts']]]))).toBeUndefined();
  });

  test('follows imports through other modules', () => {
    expect([...reachableFrom(modules, 'a.ts')].sort()).toEqual(['b.ts', 'c.ts']);
  });
});

const isRelative = (/** @type {string} */ specifier) => specifier.startsWith('.');

/** @param {string} file @param {readonly string[]} targets */
function pairs(file, targets) {
  return targets.map((target) => `${file} -> ${target}`);
}
