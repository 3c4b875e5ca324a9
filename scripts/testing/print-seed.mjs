// @ts-check
let printed = false;

/** Vitest's global setup of the projects with random tests: says which seed repeats this run. */
export default function printSeed() {
  if (!printed)
    console.log(`Random tests use seed ${process.env.SEED}. Set SEED=${process.env.SEED} to repeat them.`);
  printed = true;
}
