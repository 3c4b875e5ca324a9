import { expect, it } from 'vitest';
import { Rest, retryAfter } from './retry.js';

const minutes = (count: number) => new Date(count * 60_000);

it('waits longer each time, up to some six hours, and never the same time', () => {
  const middle = (attempt: number) => retryAfter(attempt, () => 0.5) / 60_000;
  expect([1, 2, 3, 4, 5, 20].map(middle)).toEqual([1, 2, 4, 8, 16, 360]);
  expect(retryAfter(3, () => 0)).toBe(3 * 60_000);
  expect(retryAfter(3, () => 1)).toBe(5 * 60_000);
  expect(new Set(Array.from({ length: 20 }, () => retryAfter(5))).size).toBeGreaterThan(15);
});

it('rests after three failures in a row, longer each time, up to a quarter of an hour', () => {
  const rest = new Rest();
  expect(rest.serverFailed(minutes(0))).toBeUndefined();
  expect(rest.serverFailed(minutes(0))).toBeUndefined();
  expect(rest.inTrouble).toBe(false);
  let at = minutes(0);
  const pauses: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const until = rest.serverFailed(at) as Date;
    // What was on its way already does not make it longer.
    expect(rest.serverFailed(at)).toBeUndefined();
    expect(rest.left(at)).toBe(until.getTime() - at.getTime());
    pauses.push(rest.left(at) / 60_000);
    at = until;
    expect(rest.left(at)).toBe(0);
    expect(rest.inTrouble).toBe(true);
  }
  const middles = [1, 2, 4, 8, 16, 32];
  for (const [index, middle] of middles.entries()) {
    expect(pauses[index]).toBeGreaterThanOrEqual(Math.min(middle * 0.75, 15));
    expect(pauses[index]).toBeLessThanOrEqual(Math.min(middle * 1.25, 15));
  }
});

it('goes on as soon as the server has spoken about a mail', () => {
  const rest = new Rest();
  for (let count = 0; count < 3; count += 1) rest.serverFailed(minutes(0));
  rest.serverAnswered();
  expect(rest.left(minutes(0))).toBe(0);
  expect(rest.inTrouble).toBe(false);
  expect(rest.serverFailed(minutes(0))).toBeUndefined();
});
