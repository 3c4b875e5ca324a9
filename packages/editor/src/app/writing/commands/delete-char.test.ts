import { describe, expect, it } from 'vitest';
import { deleteBackward, deleteForward } from './delete-char.js';
import { run, stateOf } from './testing/run.js';

describe('deleting backward', () => {
  it.each([
    ['a letter', 'tea|', 'te|'],
    ['a selection', 't|e|a', 't|a'],
    ['a line break', 'a\n|b', 'a|b'],
    ['an emoji of several characters', 'a👩‍⚕️|', 'a|'],
    ['an accent before its letter', 'e\u0301|', 'e|'],
    ['a heart with its variation', 'a❤️|', 'a|'],
    ['nothing at the start', '|a', '|a'],
  ])('removes %s', (_, before, after) => expect(run(deleteBackward, before)).toBe(after));
});

it('leaves a key that deletes nothing to other commands', () => {
  const dispatch = () => {};
  expect(deleteBackward({ state: stateOf('|a'), dispatch })).toBe(false);
  expect(deleteForward({ state: stateOf('a|'), dispatch })).toBe(false);
  expect(deleteForward({ state: stateOf('|a'), dispatch })).toBe(true);
});

describe('deleting forward', () => {
  it.each([
    ['a letter', '|tea', '|ea'],
    ['a selection', 't|e|a', 't|a'],
    ['a line break', 'a|\nb', 'a|b'],
    ['a letter with its accent', '|e\u0301a', '|a'],
    ['nothing at the end', 'a|', 'a|'],
  ])('removes %s', (_, before, after) => expect(run(deleteForward, before)).toBe(after));
});
