import { describe, expect, test } from 'vitest';
import { change, errorOf, set } from './testing/change.js';

describe('a change is refused', () => {
  test.each([
    ['of a value that repeats another', 'a: &x [1]\nb: *x\n', set(['b'], 2), 'alias'],
    ['inside of a value that repeats another', 'a: &x { c: 1 }\nb: *x\n', set(['b', 'c'], 2), 'alias'],
    ['of a value that is repeated', 'a: &x 1\nb: *x\n', set(['a'], 2), 'alias'],
    ['inside of a value that is repeated', 'a: &x { c: 1 }\nb: *x\n', set(['a', 'c'], 2), 'alias'],
    ['if a value to remove is repeated', 'a: { c: &x 1 }\nb: *x\n', { type: 'remove', path: ['a'] }, 'alias'],
    ['of a value from a merge key', 'a: &x { c: 1 }\nb:\n  <<: *x\n  d: 2\n', set(['b', 'c'], 2), 'alias'],
    ['of a key that is written twice', 'a: 1\na: 2\n', set(['a'], 3), 'duplicate-key'],
    ['in several documents', 'a: 1\n---\na: 2\n', set(['a'], 3), 'several-documents'],
    ['in broken YAML', 'a: [1\nb: 2\n', set(['b'], 3), 'broken-syntax'],
    ['if a tab is the indentation', 'a:\n\tb: 1\n', set(['a', 'b'], 3), 'broken-syntax'],
    ['below text', 'a: x\n', set(['a', 'b'], 3), 'wrong-kind'],
    ['of a list by a key', 'a: [1]\n', set(['a', 'b'], 3), 'wrong-kind'],
    ['after the end of a list', 'a: [1]\n', set(['a', 2], 3), 'not-found'],
    ['if there is nothing to remove', 'a: 1\n', { type: 'remove', path: ['b'] }, 'not-found'],
    ['if there is nothing to move', 'a: [1]\n', { type: 'move', path: ['a', 1], to: 0 }, 'not-found'],
    ['to no number', 'a: 1\n', set(['a'], Number.NaN), 'invalid-value'],
    ['of a file that is a list to a mapping', '- 1\n', set([], { a: 1 }), 'unsupported'],
  ] as const)('%s', (_, text, changed, code) => {
    const error = errorOf(text, changed);
    expect(error?.code).toBe(code);
    expect(error?.help).toBeTruthy();
  });

  test('with all others of the same call', () => {
    expect(errorOf('a: 1\n', [set(['a'], 2), { type: 'remove', path: ['b'] }])?.path).toEqual(['b']);
  });

  test('of one value, and others can be changed', () => {
    const text = 'a: &x { c: 1 }\nb:\n  <<: *x\n  d: 2\nd: 1\nd: 1\n';
    expect(change(text, set(['b', 'd'], 3))).toBe(text.replace('d: 2', 'd: 3'));
  });
});
