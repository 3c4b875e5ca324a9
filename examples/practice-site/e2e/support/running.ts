import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.ts';
import { type Prepare, type RunningSite, startSite } from './site.ts';

/** A browser and the running site, from before the first test of a file until after its last. */
export function runSite(
  command: 'dev' | 'preview',
  env: NodeJS.ProcessEnv = {},
  name?: string,
  prepare?: Prepare,
): {
  readonly browser: Browser;
  readonly site: RunningSite;
} {
  const running = {} as { browser: Browser; site: RunningSite };
  beforeAll(async () => {
    [running.browser, running.site] = await Promise.all([launch(), startSite(command, env, name, prepare)]);
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.site?.stop();
  });
  return running;
}
