// @ts-check
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium-flags.mjs';
import { ensureEngines } from './ensure.mjs';

/** Starts this machine's Chromium, or the one that `TENDWELL_CHROMIUM` names, for scripts and benchmarks. */
export async function launchChromium() {
  const { engines } = await ensureEngines(['chromium']);
  return chromium.launch({ executablePath: engines[0]?.executable ?? '', args: chromiumFlags() });
}
