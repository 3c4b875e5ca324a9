// @ts-check
import { writeFileSync } from 'node:fs';
import { fileCounter } from './progress.mjs';

/**
 * One test file in one browser.
 *
 * @typedef {object} SessionReport
 * @property {string} browser the launcher's name
 * @property {string} file
 * @property {string | undefined} userAgent missing when the browser never answered
 * @property {boolean} passed
 * @property {number} passedTests
 * @property {number} failedTests
 * @property {number} skippedTests
 * @property {Failure[]} failures of tests, and errors of the page, which have no name
 */

/** @typedef {{ name?: string, message?: string | undefined }} Failure */

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/**
 * A plugin and a reporter for the test runner that record which tests ran in which browser.
 *
 * @param {string | undefined} file where to write the report, as JSON; undefined for none
 */
export function browserReport(file) {
  /** @type {Map<string, string>} */
  const userAgents = new Map();
  const count = fileCounter((line) => console.log(line));
  let total = 0;
  return {
    /** @type {import('@web/test-runner').TestRunnerPlugin} */
    plugin: {
      name: 'browser-report',
      serverStart({ webSockets }) {
        webSockets?.on('message', ({ data }) => {
          if (data.type !== 'wtr-session-finished') return;
          userAgents.set(String(data.sessionId), String(data.userAgent));
        });
      },
    },
    /** @type {import('@web/test-runner').Reporter} */
    reporter: {
      start({ testFiles }) {
        total = testFiles.length;
      },
      reportTestFileResults() {
        if (total > 1) count(total);
      },
      onTestRunFinished({ sessions }) {
        if (file === undefined) return;
        const report = sessions.map((session) => ({
          browser: session.browser.name,
          file: session.testFile,
          userAgent: userAgents.get(session.id),
          passed: session.passed === true,
          ...countTests(session.testResults),
          failures: [...session.errors, ...listFailures(session.testResults)],
        }));
        writeFileSync(file, JSON.stringify(report));
      },
    },
  };
}

/**
 * @param {Suite | undefined} suite
 * @returns {{ passedTests: number, failedTests: number, skippedTests: number }}
 */
export function countTests(suite) {
  const counts = { passedTests: 0, failedTests: 0, skippedTests: 0 };
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skippedTests++;
    else if (test.passed) counts.passedTests++;
    else counts.failedTests++;
  }
  for (const inner of suite?.suites ?? []) {
    const { passedTests, failedTests, skippedTests } = countTests(inner);
    counts.passedTests += passedTests;
    counts.failedTests += failedTests;
    counts.skippedTests += skippedTests;
  }
  return counts;
}

/**
 * @param {Suite | undefined} suite
 * @param {string} [path] names of the suites around it
 * @returns {Failure[]}
 */
export function listFailures(suite, path = '') {
  const named = (/** @type {string} */ name) => (path && name ? `${path} > ${name}` : path || name);
  const failed = (suite?.tests ?? []).filter((test) => !test.passed && !test.skipped);
  return [
    ...failed.map(({ name, error }) => ({ name: named(name), message: error?.message })),
    ...(suite?.suites ?? []).flatMap((inner) => listFailures(inner, named(inner.name))),
  ];
}
