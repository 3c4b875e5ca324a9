// @ts-check
import { expect, test } from 'vitest';
import { comparison } from './comparison.mjs';

const build = { base: 2000, head: 2100 };

test('lists entries whose size changed, and those that are new or gone', () => {
  const before = new Map(Object.entries({ same: 100, noise: 100, grown: 1000, shrunk: 1000, gone: 5 }));
  const after = new Map(Object.entries({ same: 100, noise: 104, grown: 2100, shrunk: 900, added: 7 }));
  expect(comparison(before, after, build).match(/^\| `.*$/gm)).toEqual([
    '| `grown` | 1,000 | 2,100 | +1,100 |',
    '| `shrunk` | 1,000 | 900 | −100 |',
    '| `gone` | 5 | – | removed |',
    '| `added` | – | 7 | new |',
  ]);
});

test('gives the ratio of the build times', () => {
  const text = comparison(new Map(), new Map(), build);
  expect(text).toContain('No entry for browsers changed its size.');
  expect(text).toContain('1.05 times');
  expect(text).toContain('2.00 s before, 2.10 s after');
});
