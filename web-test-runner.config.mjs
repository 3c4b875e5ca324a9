// @ts-check
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bringToFront } from './scripts/lib/browsers/bring-to-front.mjs';
import { ALL_ENGINES } from './scripts/lib/browsers/engines.mjs';
import { findEngine } from './scripts/lib/browsers/find.mjs';
import { launcherFor } from './scripts/lib/browsers/launchers.mjs';
import { browserReport } from './scripts/lib/tests/browser-report.mjs';
import { testBundles } from './scripts/lib/tests/test-bundles.mjs';

/*
 * `npm test` chooses the engines and the files. Run directly, this config uses all installed engines, except a WebKit that
 * needs a driver.
 */
const { TENDWELL_TEST_ENGINES, TENDWELL_TEST_FILES, TENDWELL_TEST_LOGS, TENDWELL_TEST_REPORT } = process.env;

/** @type {import('./scripts/lib/browsers/engines.mjs').Engine[]} */
const engines = TENDWELL_TEST_ENGINES
  ? JSON.parse(TENDWELL_TEST_ENGINES)
  : ALL_ENGINES.flatMap((id) => findEngine(id) ?? []).filter((engine) => !engine.miniBrowser);

/** With `--watch`, the runner follows the imports of modules instead. */
/** @type {string[]} */
const files = TENDWELL_TEST_FILES ? JSON.parse(TENDWELL_TEST_FILES) : [];

const report = browserReport(TENDWELL_TEST_REPORT);

/** Koa middleware for the routes and headers that tests need, such as a Content-Security-Policy. */
const middleware = ['content/test', 'elements/test', 'elements/test/providers'].map(
  (folder) => import(`./packages/${folder}/middleware.mjs`),
);

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  rootDir: import.meta.dirname,
  files: files.length > 0 ? files : ['packages/*/src/**/*.browser.test.ts'],
  // By default, the runner loads development builds, and Lit's prints a warning.
  nodeResolve: { exportConditions: ['production'] },
  browsers: engines.map(launcherFor),
  // For two cores. With more, WebKit runs into its timeouts.
  concurrentBrowsers: 2,
  concurrency: 2,
  // Tests of failures make the elements log errors, which only help when few files run.
  browserLogs: TENDWELL_TEST_LOGS !== 'no',
  staticLogging: !process.stdout.isTTY,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  plugins: [
    testBundles(import.meta.dirname, files),
    esbuildPlugin({ ts: true, target: 'esnext' }),
    report.plugin,
    bringToFront(),
  ],
  middleware: (await Promise.all(middleware)).flatMap((module) => module.default),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    report.reporter,
  ],
};

export default config;
