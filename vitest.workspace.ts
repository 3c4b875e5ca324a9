import { defineConfig } from 'vitest/config';
import { chooseSeed } from './scripts/testing/seed.mjs';

chooseSeed();

const buildOnce = new URL('scripts/testing/build.mjs', import.meta.url).pathname;

/** Tests that run in Node. Those that run in a browser's page are in web-test-runner.config.mjs. */
const unit = (name: string, options: { isolate?: boolean } = {}) => ({
  test: {
    name,
    root: `packages/${name}`,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts', 'test/pictures/**'],
    globalSetup: buildOnce,
    // Only limits for a busy machine: nothing waits longer than it has to.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    ...options,
  },
});

/**
 * For tests of modules that keep nothing that a test could notice: one process runs all files. A process for each would
 * import the same modules again, which takes longer than many of the files.
 */
const ONE_PROCESS = { isolate: false };

/** Screenshots and accessibility trees of every element in every state. Needs TENDWELL_CHROMIUM. */
const pictures = {
  test: {
    name: 'pictures',
    root: 'packages/elements/test/pictures',
    ...ONE_PROCESS,
    globalSetup: buildOnce,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
};

const scripts = {
  test: {
    name: 'scripts',
    root: 'scripts',
    ...ONE_PROCESS,
    include: ['**/*.test.mjs'],
    testTimeout: 20_000,
  },
};

/** Tests of the running practice site. Needs TENDWELL_CHROMIUM, the path of a Chromium. */
const e2e = {
  test: {
    name: 'e2e',
    root: 'examples/practice-site',
    ...ONE_PROCESS,
    globalSetup: [buildOnce, './e2e/support/shared-builds.ts'],
    include: ['e2e/**/*.test.ts'],
    // Two files at a time: each waits for browsers and servers most of the time, and for what it tests to take its time.
    maxWorkers: 2,
    // Vitest wants a group for projects that run with another number of files at a time.
    sequence: { groupOrder: 1 },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
};

export default defineConfig({
  test: {
    projects: [
      unit('content', ONE_PROCESS),
      unit('create-tendwell', ONE_PROCESS),
      unit('editor', ONE_PROCESS),
      unit('elements', ONE_PROCESS),
      unit('newsletter', ONE_PROCESS),
      unit('site', ONE_PROCESS),
      unit('vite-plugin', ONE_PROCESS),
      unit('wordpress', ONE_PROCESS),
      scripts,
      pictures,
      e2e,
    ],
  },
});
