// @ts-check
import { expect, test } from 'vitest';
import { runLanes } from './lanes.mjs';

test('a sequence that ends first continues with what the sequences share', async () => {
  /** @type {string[]} */
  const log = [];
  /** @type {Map<string, () => void>} */
  const ends = new Map();
  /** @param {string} name */
  const task = (name) => () =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      log.push(name);
      ends.set(name, resolve);
    });
  /** @param {string} name */
  const end = async (name) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
    return log.splice(0);
  };
  const all = runLanes([[task('types'), task('lint')], [task('browser')]], [task('a'), task('b'), task('c')]);
  expect(log.splice(0)).toEqual(['types', 'browser']);
  expect(await end('browser')).toEqual(['a']);
  expect(await end('types')).toEqual(['lint']);
  expect(await end('a')).toEqual(['b']);
  expect(await end('lint')).toEqual(['c']);
  expect(await end('c')).toEqual([]);
  await end('b');
  await all;
});
