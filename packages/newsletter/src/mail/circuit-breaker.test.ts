import { expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.js';

const minutes = (count: number) => new Date(count * 60_000);

it('opens after three consecutive failures, longer each time, up to a quarter of an hour', () => {
  const circuit = new CircuitBreaker();
  expect(circuit.recordFailure(minutes(0))).toBeUndefined();
  expect(circuit.recordFailure(minutes(0))).toBeUndefined();
  expect(circuit.isTripped).toBe(false);
  let at = minutes(0);
  const openMinutes: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const until = circuit.recordFailure(at) as Date;
    // Attempts that were already running don't extend the time.
    expect(circuit.recordFailure(at)).toBeUndefined();
    expect(circuit.isOpen(new Date(until.getTime() - 1))).toBe(true);
    openMinutes.push((until.getTime() - at.getTime()) / 60_000);
    at = until;
    expect(circuit.isOpen(at)).toBe(false);
    expect(circuit.isTripped).toBe(true);
  }
  const averages = [1, 2, 4, 8, 16, 32];
  for (const [index, average] of averages.entries()) {
    expect(openMinutes[index]).toBeGreaterThanOrEqual(Math.min(average * 0.75, 15));
    expect(openMinutes[index]).toBeLessThanOrEqual(Math.min(average * 1.25, 15));
  }
});

it('closes as soon as the server answers', () => {
  const circuit = new CircuitBreaker();
  for (let count = 0; count < 3; count += 1) circuit.recordFailure(minutes(0));
  circuit.recordSuccess();
  expect(circuit.isOpen(minutes(0))).toBe(false);
  expect(circuit.isTripped).toBe(false);
  expect(circuit.recordFailure(minutes(0))).toBeUndefined();
});

it('closes when the clock is set back by more than any pause', () => {
  const circuit = new CircuitBreaker();
  for (let count = 0; count < 3; count += 1) circuit.recordFailure(minutes(60));
  expect(circuit.isOpen(minutes(60))).toBe(true);
  expect(circuit.isOpen(minutes(0))).toBe(false);
});
