import { defineConfig } from 'vitest/config';

/** Tests that run in Node. What needs a browser is in web-test-runner.config.mjs. */
const project = (name: string) => ({
  test: {
    name,
    root: `packages/${name}`,
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts'],
  },
});

export default defineConfig({
  test: {
    projects: [project('content'), project('elements'), project('newsletter'), project('vite-plugin')],
  },
});
