// @ts-check
import { chromium } from 'playwright-core';
import { findEngine } from '../../../scripts/lib/browsers/find.mjs';

/** Starts the Chromium of this machine, quiet as far as the network goes. */
export async function launchChromium() {
  const engine = findEngine('chromium');
  if (!engine) throw new Error('There is no Chromium: set TENDWELL_CHROMIUM to the path of one.');
  const browser = await chromium.launch({
    executablePath: engine.executable,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  return { browser, version: engine.version ?? '' };
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
