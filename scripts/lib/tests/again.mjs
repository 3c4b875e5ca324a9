// @ts-check
import { fileOf, titleOf } from './failures.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** With more failures, something is broken, and another run would only repeat them. */
const MAX_FILES = 4;

/**
 * Runs the test files that failed once more, by themselves, when nothing else uses the processors. A test that passes then
 * depends on the load or on chance. That is a fault too, of the test or of what it tests: it doesn't stop a change that
 * has nothing to do with it, and the report lists it as flaky, with its message.
 *
 * @param {Counts} first of a run of everything
 * @param {(files: string[]) => Promise<Counts>} run
 * @returns {Promise<Counts>}
 */
export async function runAgain(first, run) {
  const failures = first.failures ?? [];
  const files = [...new Set(failures.map(fileOf))];
  if (files.length === 0 || files.length > MAX_FILES) return first;
  const second = await run(files);
  const again = new Set(second.failures?.map(titleOf));
  return {
    passed: first.passed + first.failed - second.failed,
    failed: second.failed,
    failures: second.failures ?? [],
    flaky: failures.filter((failure) => !again.has(titleOf(failure))),
  };
}
