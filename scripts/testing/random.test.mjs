// @ts-check
import { expect, test } from 'vitest';
import { fc, randomNumbers, seed } from './random.mjs';

test('fast-check and random numbers repeat with the seed of the run', () => {
  expect(seed).toBe(Number(process.env.SEED));
  expect(fc.readConfigureGlobal().seed).toBe(seed);
  const [first, second] = [randomNumbers(7), randomNumbers(7)];
  const numbers = Array.from({ length: 20 }, first);
  expect(Array.from({ length: 20 }, second)).toEqual(numbers);
  expect(new Set(numbers).size).toBe(20);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
});
