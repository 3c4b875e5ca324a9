import { expect, it } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { TermTable } from './term-table.js';
import { plainText, termsOf } from './terms.js';

const character = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'abcde01 .-é’ß') },
  fc.constantFrom(...'失眠の ال نولمไทย𝒜한'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 40 }).map((characters) => plainText(characters.join('')));

it('has the terms of each text, in the order in which they were found', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const table = new TermTable();
      const expected = new Map<string, number[]>();
      for (const [number, plain] of texts.entries()) {
        table.add(plain, number);
        for (const term of termsOf(plain)) expected.set(term, [...(expected.get(term) ?? []), number]);
      }
      expect(table.entries.map(({ term, found, last }) => [term, found, last])).toEqual(
        [...expected].map(([term, numbers]) => [term, numbers.length, numbers.at(-1)]),
      );
    }),
  );
});

it('distinguishes words with the same hash', () => {
  const table = new TermTable();
  // Among so many words, some have the same 32 bits.
  const words = Array.from({ length: 200_000 }, (_, number) => `w${(number * 7_654_321).toString(36)}`);
  for (const number of [0, 1]) table.add(words.join(' '), number);
  expect(table.entries.map(({ term }) => term).join(' ')).toBe(words.join(' '));
  expect(table.entries.every(({ found, numbers }) => found === 2 && numbers === '0 1')).toBe(true);
});
