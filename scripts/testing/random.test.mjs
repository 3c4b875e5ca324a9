// @ts-check
import { expect, test } from 'vitest';
import { fc, isExhaustive, randomNumbers, sample, seed } from './random.mjs';

test('fast-check and random numbers repeat with the seed of the run', () => {
  expect(seed).toBe(Number(process.env.SEED));
  expect(fc.readConfigureGlobal().seed).toBe(seed);
  const [first, second] = [randomNumbers(7), randomNumbers(7)];
  const numbers = Array.from({ length: 20 }, first);
  expect(Array.from({ length: 20 }, second)).toEqual(numbers);
  expect(new Set(numbers).size).toBe(20);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
});

test.runIf(!isExhaustive)(
  'a sample has the requested number of entries, in order, and any of them in some run',
  () => {
    const list = Array.from({ length: 20 }, (_, index) => index);
    const samples = Array.from({ length: 200 }, (_, start) => sample(list, 3, randomNumbers(start)));
    for (const chosen of samples) {
      expect(chosen).toHaveLength(3);
      expect([...chosen].sort((a, b) => a - b)).toEqual(chosen);
    }
    expect(new Set(samples.flat()).size).toBe(20);
    expect(sample(list, 30)).toEqual(list);
  },
);
