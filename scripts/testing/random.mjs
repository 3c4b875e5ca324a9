// @ts-check
import fc from 'fast-check';

/** The seed of every random test in this run: `SEED`, or a new one that vitest.workspace.ts has chosen and printed. */
export const seed = Number(process.env.SEED);
if (!Number.isInteger(seed))
  throw new Error('SEED must be an integer. Run the tests with vitest.workspace.ts.');

fc.configureGlobal({ seed });

/** fast-check, with this run's seed. Random tests import it from here. */
export { default as fc } from 'fast-check';

/**
 * Numbers from 0 to 1, the same for the same seed, in place of `Math.random`.
 *
 * @param {number} [start]
 * @returns {() => number}
 */
export function randomNumbers(start = seed) {
  let state = start | 0;
  // mulberry32: short, and even enough to choose a moment or a case.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether the run is one of `npm test -- --exhaustive`: tests that otherwise check a sample check everything. */
export const isExhaustive = process.env.TENDWELL_EXHAUSTIVE === '1';

/**
 * Some entries of a list, in its order, which depend on the seed; in an exhaustive run, all of them.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 * @param {() => number} [random]
 * @returns {T[]}
 */
export function sample(list, count, random = randomNumbers()) {
  if (isExhaustive) return [...list];
  let wanted = count;
  return list.filter((_, index) => {
    const isChosen = random() * (list.length - index) < wanted;
    if (isChosen) wanted -= 1;
    return isChosen;
  });
}
