import { defineConfig } from 'vitest/config';
import { chooseSeed } from './scripts/testing/seed.mjs';

chooseSeed();

/** Tests that run in Node. What needs a browser's page is in web-test-runner.config.mjs. */
const unit = (name: string) => ({
  test: {
    name,
    root: `packages/${name}`,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts', 'test/pictures/**'],
    // A busy machine may be slow; what is awaited is there as soon as it is there.
    testTimeout: 20_000,
    expect: { poll: { timeout: 15_000 } },
  },
});

/** Draws and reads every element in every state; needs a Chromium. */
const pictures = {
  test: {
    name: 'pictures',
    root: 'packages/elements/test/pictures',
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

const scripts = {
  test: { name: 'scripts', root: 'scripts', include: ['**/*.test.mjs'], testTimeout: 20_000 },
};

/** Drives the practice site from outside; needs TENDWELL_CHROMIUM, the path of a Chromium. */
const e2e = {
  test: {
    name: 'e2e',
    root: 'examples/practice-site',
    include: ['e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
};

export default defineConfig({
  test: {
    projects: [
      unit('content'),
      unit('elements'),
      unit('newsletter'),
      unit('vite-plugin'),
      scripts,
      pictures,
      e2e,
    ],
  },
});
