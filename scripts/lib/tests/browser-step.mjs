// @ts-check
import path from 'node:path';
import { startWebKit } from '../browsers/webkit-driver.mjs';
import { describeError } from '../failure.mjs';
import { root } from '../root.mjs';
import { sourceFiles } from '../setup/fingerprint.mjs';
import { packages } from '../setup/workspace.mjs';
import { countBrowserTests, enginesThatRan } from './counts.mjs';
import { browserFailures } from './failures.mjs';
import { readReport, tool, withReport } from './tools.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./counts.mjs').EngineRun} EngineRun */

/**
 * Runs the browser tests in the engines.
 *
 * @param {readonly Engine[]} engines
 * @param {readonly string[]} paths
 * @returns {Promise<Counts & { runs: EngineRun[] | undefined }>} `runs` is undefined when the paths name no browser test
 */
export async function browserTests(engines, paths) {
  const files = testFiles(paths);
  if (files.length === 0) {
    console.log(paths.length === 0 ? 'There are none.' : 'None of these files.');
    return { passed: 0, failed: 0, runs: paths.length === 0 ? [] : undefined };
  }
  const { ready, started, stop } = await startDrivers(engines);
  try {
    const { failed, ...result } = await inBrowsers(ready, files, paths.length > 0);
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
 * @param {boolean} logs whether to show what the pages log
 */
function inBrowsers(engines, files, logs) {
  return withReport(async (report) => {
    const env = {
      TENDWELL_TEST_ENGINES: JSON.stringify(engines),
      TENDWELL_TEST_FILES: JSON.stringify(files),
      TENDWELL_TEST_LOGS: logs ? 'yes' : 'no',
      TENDWELL_TEST_REPORT: report,
      // Profiles of browsers that were interrupted go when the report does.
      ...(process.platform === 'linux' && { TMPDIR: path.dirname(report) }),
    };
    const args = ['--config', 'web-test-runner.config.mjs'];
    const code = await tool('@web/test-runner', 'wtr', args, { env, interrupt: 'SIGINT' });
    const sessions = readReport(report);
    return {
      ...countBrowserTests(sessions, code),
      failures: browserFailures(sessions),
      runs: enginesThatRan(sessions ?? [], engines),
    };
  });
}

/**
 * @param {readonly string[]} paths
 * @returns {string[]} the browser tests whose path contains one of these
 */
function testFiles(paths) {
  return packages()
    .flatMap(({ folder }) => sourceFiles(folder))
    .map((file) => path.relative(root, file).replaceAll('\\', '/'))
    .filter((file) => /\/src\/.*\.browser\.test\.ts$/.test(file))
    .filter((file) => paths.length === 0 || paths.some((part) => file.includes(part)));
}
