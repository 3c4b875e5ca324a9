import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveStatic } from '../../../../scripts/lib/lighthouse/static-host.mjs';
import { launch } from './browser.ts';
import { builtOnce, type Prepare } from './site.ts';

/** A built site on a host that only has its files, and sends the headers in its `_headers`. */
export interface HostedSite {
  /** Without a trailing slash. */
  readonly origin: string;
  /** The output of the build, which other test files use too. */
  readonly folder: string;
}

/** A browser and a hosted site, from before the first test of a file until after its last. */
export function hostSite(
  env: NodeJS.ProcessEnv,
  name?: string,
  prepare?: Prepare,
): { readonly browser: Browser; readonly site: HostedSite } {
  const hosted = {} as { browser: Browser; site: HostedSite };
  let close = async (): Promise<unknown> => undefined;
  beforeAll(async () => {
    const folder = await builtOnce(env, name, prepare);
    const host = await serveStatic(folder);
    close = host.close;
    hosted.site = { folder, origin: host.origin };
    hosted.browser = await launch();
  });
  afterAll(async () => {
    await hosted.browser?.close();
    await close();
  });
  return hosted;
}
