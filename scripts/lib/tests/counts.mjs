// @ts-check
import { ENGINE_NAMES, engineOf } from '../browsers/engines.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('../browsers/engines.mjs').EngineId} EngineId */
/** @typedef {import('./browser-report.mjs').SessionReport} SessionReport */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failures] the failed tests, where the tool lists them
 * @property {string[]} [flaky] the tests that failed first, and passed when they were run again
 */
/** @typedef {{ id: EngineId, version: string, tests: number }} EngineRun */

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * @param {Counts | undefined} first
 * @param {Counts} second
 * @returns {Counts} both, with the failures of both
 */
export function add(first, second) {
  if (!first) return second;
  return { ...sum([first, second]), failures: [...(first.failures ?? []), ...(second.failures ?? [])] };
}

/**
 * A program that only passes or fails counts as one test.
 *
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function countExit(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {{ testResults?: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 *   of Vitest's JSON reporter; undefined when it wrote none
 * @param {number} code Vitest's exit code
 * @returns {Counts}
 */
export function countVitest(report, code) {
  const counts = { passed: 0, failed: 0 };
  for (const file of report?.testResults ?? []) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed').length;
    counts.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    // A file that could not be loaded fails without a failed test.
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
  }
  return atLeastOneFailure(counts, code);
}

/**
 * @param {readonly SessionReport[] | undefined} sessions undefined when the test runner wrote none
 * @param {number} code the test runner's exit code
 * @returns {Counts}
 */
export function countBrowserTests(sessions, code) {
  const counts = { passed: 0, failed: 0 };
  for (const { passed, passedTests, failedTests } of sessions ?? []) {
    counts.passed += passedTests;
    // A page that did not load, or a browser that did not start, fails without a failed test.
    counts.failed += failedTests === 0 && !passed ? 1 : failedTests;
  }
  return atLeastOneFailure(counts, code);
}

/**
 * @param {Counts} counts
 * @param {number} code
 */
function atLeastOneFailure(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * The engines in which tests ran, by the user agents that browsers reported.
 *
 * @param {readonly SessionReport[]} sessions
 * @param {readonly Engine[]} engines where exact versions are known; user agents have only part of them
 * @returns {EngineRun[]}
 */
export function enginesThatRan(sessions, engines) {
  /** @type {Map<EngineId, EngineRun>} */
  const runs = new Map();
  for (const { userAgent, passedTests, failedTests } of sessions) {
    const engine = engineOf(userAgent ?? '');
    const tests = passedTests + failedTests;
    if (!engine || tests === 0) continue;
    const run = runs.get(engine.id) ?? { id: engine.id, version: exactVersion(engine, engines), tests: 0 };
    runs.set(engine.id, { ...run, tests: run.tests + tests });
  }
  return /** @type {EngineId[]} */ (Object.keys(ENGINE_NAMES)).flatMap((id) => runs.get(id) ?? []);
}

/**
 * @param {{ id: EngineId, version: string }} shown
 * @param {readonly Engine[]} engines
 */
function exactVersion(shown, engines) {
  const known = engines.find((engine) => engine.id === shown.id)?.version;
  // WebKitGTK reports the version of the corresponding Safari.
  const sameMajor = known?.split('.')[0] === shown.version.split('.')[0];
  return known !== undefined && (shown.id === 'webkit' || sameMajor) ? known : shown.version;
}

/**
 * Messages about engines in which tests should have run but did not.
 *
 * @param {readonly EngineRun[]} runs
 * @param {readonly Engine[]} engines those that should have run
 * @param {readonly EngineId[]} required
 * @returns {string[]}
 */
export function engineProblems(runs, engines, required) {
  const idle = [...new Set([...engines.map((engine) => engine.id), ...required])].filter(
    (id) => !runs.some((run) => run.id === id),
  );
  return idle.map((id) => {
    const why = engines.some((engine) => engine.id === id)
      ? 'although it is installed'
      : 'because it is not installed';
    return `No test ran in ${ENGINE_NAMES[id]}, ${why}`;
  });
}

/** @param {readonly EngineRun[]} runs */
export function describeEngines(runs) {
  const texts = runs.map(
    ({ id, version, tests }) => `${ENGINE_NAMES[id]} ${version} (${tests} ${tests === 1 ? 'test' : 'tests'})`,
  );
  return `Engines: ${texts.join(', ') || 'none'}`;
}
