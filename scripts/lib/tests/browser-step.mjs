// @ts-check
import path from 'node:path';
import { startWebKit } from '../browsers/webkit-driver.mjs';
import { describeError } from '../failure.mjs';
import { countBrowserTests, enginesThatRan } from './counts.mjs';
import { browserFailures } from './failures.mjs';
import { testFiles } from './test-files.mjs';
import { readReport, tool, withReport } from './tools.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./counts.mjs').EngineRun} EngineRun */

/**
 * Runs the browser tests in the engines.
 *
 * @param {readonly Engine[]} engines
 * @param {readonly string[]} paths
 * @param {import('./progress.mjs').Print} [print] takes the output, instead of the terminal
 * @returns {Promise<Counts & { runs: EngineRun[] | undefined }>} `runs` is undefined when the paths name no browser test
 */
export async function browserTests(engines, paths, print) {
  const files = testFiles(paths).browser;
  if (files.length === 0) {
    return { passed: 0, failed: 0, runs: paths.length === 0 ? [] : undefined };
  }
  const { ready, started, stop } = await startDrivers(engines);
  try {
    const { failed, ...result } = await inBrowsers(ready, files, paths.length > 0, print);
    return { ...result, failed: failed + (started ? 0 : 1) };
  } finally {
    await stop();
  }
}

/** @param {readonly Engine[]} engines */
async function startDrivers(engines) {
  const webKit = engines.find((engine) => engine.miniBrowser);
  const others = engines.filter((engine) => engine !== webKit);
  if (!webKit) return { ready: others, started: true, stop: async () => {} };
  try {
    const { engine, stop } = await startWebKit(webKit);
    return { ready: [...others, engine], started: true, stop };
  } catch (error) {
    console.error(`WebKit could not be started. ${describeError(error)}`);
    return { ready: others, started: false, stop: async () => {} };
  }
}

/**
 * @param {readonly Engine[]} engines
 * @param {readonly string[]} files
 * @param {boolean} logs whether to print the logs of the pages
 * @param {import('./progress.mjs').Print} [print]
 */
function inBrowsers(engines, files, logs, print) {
  return withReport(async (report) => {
    const env = {
      TENDWELL_TEST_ENGINES: JSON.stringify(engines),
      TENDWELL_TEST_FILES: JSON.stringify(files),
      TENDWELL_TEST_LOGS: logs ? 'yes' : 'no',
      TENDWELL_TEST_REPORT: report,
      // Profiles of interrupted browsers are removed with the report.
      ...(process.platform === 'linux' && { TMPDIR: path.dirname(report) }),
    };
    const args = ['--config', 'web-test-runner.config.mjs'];
    const code = await tool('@web/test-runner', 'wtr', args, { env, interrupt: 'SIGINT', print });
    const sessions = readReport(report);
    return {
      ...countBrowserTests(sessions, code),
      failures: browserFailures(sessions),
      runs: enginesThatRan(sessions ?? [], engines),
    };
  });
}
