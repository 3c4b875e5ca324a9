import { expect, it } from 'vitest';
import { retryDelay } from './retry.js';

it('doubles the delay up to about six hours, with some randomness', () => {
  const middle = (attempt: number) => retryDelay(attempt, () => 0.5) / 60_000;
  expect([1, 2, 3, 4, 5, 20].map(middle)).toEqual([1, 2, 4, 8, 16, 360]);
  expect(retryDelay(3, () => 0)).toBe(3 * 60_000);
  expect(retryDelay(3, () => 1)).toBe(5 * 60_000);
  expect(new Set(Array.from({ length: 20 }, () => retryDelay(5))).size).toBeGreaterThan(15);
});
