// @ts-check
/**
 * Checks that time grows about linearly with the length of hostile texts. For each text, it prints the shortest of a few
 * times at four lengths, and the exponent between the first and the last: 1 is linear, 2 quadratic. Exponents above 1 come
 * from memory: more garbage collection, and fewer cache hits. Run it on an idle machine.
 */
import { renderMarkdown } from '../dist/markdown/index.js';
import { GROWING_TEXTS } from '../dist/markdown/testing/growing-texts.js';

const LENGTHS = [50_000, 100_000, 200_000, 400_000];
const RUNS = 3;

/** Quadratic time has a higher exponent. */
const LIMIT = 1.75;

/** @param {string} text */
function shortest(text) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    renderMarkdown(text);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

console.log(
  `${'milliseconds at characters'.padEnd(40)}${LENGTHS.map((length) => String(length).padStart(9)).join('')}  exponent`,
);
let worst = 0;
for (const [name, make] of Object.entries(GROWING_TEXTS)) {
  const times = LENGTHS.map((length) => shortest(make(length)));
  // Below this, most of the time is overhead.
  const [first, last] = [Math.max(times[0], 2), Math.max(times.at(-1) ?? 0, 2)];
  const exponent = Math.log(last / first) / Math.log(LENGTHS[3] / LENGTHS[0]);
  worst = Math.max(worst, exponent);
  const cells = times.map((time) => time.toFixed(1).padStart(9)).join('');
  console.log(`${name.padEnd(40)}${cells}${exponent.toFixed(2).padStart(10)}`);
}
console.log(`highest exponent: ${worst.toFixed(2)} (below ${LIMIT})`);
if (worst >= LIMIT) process.exitCode = 1;
