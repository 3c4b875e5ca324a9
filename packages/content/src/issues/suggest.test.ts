import { expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { editDistance, suggest } from './suggest.js';

test('finds the intended key', () => {
  const keys = ['title', 'date', 'updated', 'timeZone', 'publishAt', 'lang'];
  expect(suggest('titel', keys)).toBe('title');
  expect(suggest('time_zone', keys)).toBe('timeZone');
  expect(suggest('Publish-At', keys)).toBe('publishAt');
  expect(suggest('language', keys)).toBeUndefined();
  expect(suggest('colour', keys)).toBeUndefined();
});

test('counts inserted, deleted, replaced, and swapped letters', () => {
  expect(editDistance('abcd', 'abcd', 4)).toBe(0);
  expect(editDistance('abcd', 'acbd', 4)).toBe(1);
  expect(editDistance('abcd', 'abxd', 4)).toBe(1);
  expect(editDistance('abcd', 'abd', 4)).toBe(1);
  expect(editDistance('', 'abc', 4)).toBe(3);
});

test('is symmetric', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 99) === editDistance(b, a, 99)));
});
