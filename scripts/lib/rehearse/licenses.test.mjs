// @ts-check
import { expect, test } from 'vitest';
import { problemsIn } from './licenses.mjs';

test('accepts permissive licenses, and alternatives of which one is', () => {
  expect(
    problemsIn({
      'node_modules/a': { license: 'MIT' },
      'node_modules/a/node_modules/@b/c': { license: '(MPL-2.0 OR Apache-2.0)' },
      'node_modules/d': { license: '(GPL-3.0-only OR MIT)' },
    }),
  ).toEqual([]);
});

test('names packages whose license is missing or not allowed, also next to one that is', () => {
  expect(
    problemsIn({
      'node_modules/a/node_modules/@b/c': {},
      'node_modules/d': { license: 'MIT AND GPL-3.0-only' },
    }),
  ).toEqual([
    '@b/c has the license (none), which is not allowed',
    'd has the license MIT AND GPL-3.0-only, which is not allowed',
  ]);
});

test('names packages that run a script when they are installed', () => {
  expect(problemsIn({ 'node_modules/a': { license: 'MIT', hasInstallScript: true } })).toEqual([
    'a runs a script when it is installed',
  ]);
});
