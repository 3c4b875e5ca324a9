// @ts-check
import { chromium } from 'playwright-core';
import { findEngine } from '../../../scripts/lib/browsers/find.mjs';

/** Starts the installed Chromium, without its own background requests. */
export async function launchChromium() {
  const engine = findEngine('chromium');
  if (!engine) throw new Error('Chromium was not found. Set TENDWELL_CHROMIUM to its path.');
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
