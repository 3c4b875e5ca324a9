import { describe, expect, it } from 'vitest';
import { currentRate, durationAt, takeFromRate } from './letter-rate.js';

const HOUR_MS = 60 * 60_000;
const NOW = Date.UTC(2026, 2, 2, 18);
const steady = { perHour: 36_000, warmUp: false, startedAt: NOW, nextAt: 0 };

it('allows one second worth of emails at once, and no more after a pause', () => {
  const first = takeFromRate(steady, NOW, 100);
  expect(first.count).toBe(11);
  expect(first.nextAt(11)).toBe(NOW + 100);
  expect(takeFromRate({ ...steady, nextAt: NOW + 100 }, NOW, 100).count).toBe(0);
  expect(takeFromRate({ ...steady, nextAt: NOW + 100 }, NOW + 100, 100).count).toBe(1);
  expect(takeFromRate({ ...steady, nextAt: NOW + 100 }, NOW + HOUR_MS, 100).count).toBe(11);
});

it('keeps to the rate over an hour, however often it is called', () => {
  let [count, nextAt] = [0, 0];
  for (let at = NOW; at < NOW + HOUR_MS; at += 70) {
    const taken = takeFromRate({ ...steady, nextAt }, at, 5);
    count += taken.count;
    nextAt = taken.nextAt(taken.count);
  }
  expect(count).toBeGreaterThan(35_000);
  expect(count).toBeLessThanOrEqual(36_011);
});

it('has no limit without a rate', () => {
  expect(takeFromRate({ ...steady, perHour: undefined }, NOW, 7)).toMatchObject({ count: 7 });
});

it('does not wait for a moment from before the clock was set back', () => {
  expect(takeFromRate({ ...steady, nextAt: NOW + HOUR_MS }, NOW, 5).count).toBeGreaterThan(0);
});

describe('a warm-up', () => {
  const slow = { perHour: 1000, warmUp: true, startedAt: NOW };

  it('starts with 60 per hour and doubles every quarter of an hour, up to the rate', () => {
    const rates = [-1, 0, 0.25, 0.5, 0.75, 1, 1.25, 500].map((hours) =>
      currentRate(slow, NOW + hours * HOUR_MS),
    );
    expect(rates).toEqual([60, 60, 120, 240, 480, 960, 1000, 1000]);
  });

  it('is part of the estimated duration', () => {
    expect(durationAt({ perHour: 1000, warmUp: false }, 500)).toBe(HOUR_MS / 2);
    expect(durationAt({ perHour: undefined, warmUp: false }, 500)).toBe(0);
    expect(durationAt({ perHour: 1000, warmUp: true }, 15)).toBe(HOUR_MS / 4);
    expect(durationAt({ perHour: 1000, warmUp: true }, 45)).toBe(HOUR_MS / 2);
    // 15 + 30 + 60 + 120 + 240 in the first 75 minutes.
    expect(durationAt({ perHour: 1000, warmUp: true }, 1465)).toBe(2.25 * HOUR_MS);
    expect(durationAt({ perHour: undefined, warmUp: true }, 45)).toBe(HOUR_MS / 2);
  });
});
