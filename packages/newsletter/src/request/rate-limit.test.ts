import { expect, it } from 'vitest';
import { RateLimit } from './rate-limit.js';

it('allows a number of requests per window, returns the time to wait, and starts over', () => {
  const limit = new RateLimit(2, 1000);
  expect([0, 100, 200, 999].map((now) => limit.count('a', now))).toEqual([
    { waitMs: 0, isFirst: false },
    { waitMs: 0, isFirst: false },
    { waitMs: 800, isFirst: true },
    { waitMs: 1, isFirst: false },
  ]);
  expect(limit.count('b', 200).waitMs).toBe(0);
  expect(limit.count('a', 1000).waitMs).toBe(0);
});

it('limits its memory, and keeps the newest keys', () => {
  const limit = new RateLimit(1, 1000);
  for (let i = 0; i < 20_000; i++) limit.count(`key ${i}`, i / 1000);
  expect(limit.count('key 19999', 20).waitMs).toBeGreaterThan(0);
  expect(limit.count('key 0', 20).waitMs).toBe(0);
});

it('never returns more than a window to wait, even after the clock was set back', () => {
  const limit = new RateLimit(1, 1000);
  limit.count('a', 100_000);
  expect(limit.count('a', 0).waitMs).toBe(1000);
  expect(limit.count('a', 1000).waitMs).toBe(0);
});
