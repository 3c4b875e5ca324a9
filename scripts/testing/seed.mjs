// @ts-check
import { randomInt } from 'node:crypto';

/** Chooses the seed of this run's random tests, unless `SEED` names one, and prints how to repeat the run. */
export function chooseSeed() {
  if (process.env.SEED) return;
  const seed = String(randomInt(2 ** 31));
  // Every process that this one starts inherits it.
  process.env.SEED = seed;
  console.log(`Random tests use seed ${seed}. To repeat them, set SEED=${seed}.`);
}
