// @ts-check
import { ENGINE_NAMES } from '../browsers/engines.mjs';
import { describeEngines, engineProblems, sum } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * The results of a run.
 *
 * @typedef {object} Outcome
 * @property {(Counts & { name: string })[]} results
 * @property {import('./counts.mjs').EngineRun[] | undefined} runs the engines that ran; undefined when none should have
 * @property {string | undefined} buildFailure
 * @property {string | undefined} noPostgres how to install PostgreSQL, if it is missing
 */

/**
 * Prints the results. The last line is `N passed, N failed`.
 *
 * @param {import('./arguments.mjs').TestRequest} request
 * @param {Awaited<ReturnType<typeof import('../browsers/ensure.mjs').ensureEngines>>} found
 * @param {Outcome} outcome
 * @returns {number} the exit code
 */
export function report(request, { engines, missing, advice }, { results, runs, buildFailure, noPostgres }) {
  const wanted = engines.filter((engine) => request.engines.includes(engine.id));
  const problems = runs ? engineProblems(runs, wanted, request.required) : [];
  if (noPostgres && request.requiresPostgres)
    problems.push('No test ran on PostgreSQL, because it is not installed');
  for (const { name, failures = [], flaky = [] } of results) {
    if (flaky.length > 0) {
      console.log(`\nFlaky: ${name}. These failed first, and passed when run again.\n${flaky.join('\n')}`);
    }
    if (failures.length > 0) console.log(`\nFailures: ${name}\n${failures.join('\n')}`);
  }
  console.log('');
  const build = { name: 'Build', passed: buildFailure ? 0 : 1, failed: buildFailure ? 1 : 0 };
  const counted = request.steps.includes('build') || buildFailure ? [build, ...results] : results;
  for (const { name, passed, failed } of counted) {
    console.log(`${name.padEnd(14)} ${passed} passed, ${failed} failed`);
  }
  for (const id of missing) console.log(`\nMISSING: ${ENGINE_NAMES[id]}. Nothing was tested in it.`);
  if (advice) console.log(`${advice}\n`);
  if (noPostgres) {
    console.log(`\nMISSING: PostgreSQL. The newsletter was not tested on it.\n${noPostgres}\n`);
  }
  for (const problem of problems) console.log(`FAILED: ${problem}.`);
  if (buildFailure) console.log(`FAILED: ${buildFailure}\n`);
  if (runs) console.log(describeEngines(runs));

  const { passed, failed } = sum([...counted, { passed: 0, failed: problems.length }]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
