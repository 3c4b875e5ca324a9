import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findEngine } from '../../../../../scripts/lib/browsers/find.mjs';

/** What could make two machines draw the same page differently, switched off. */
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--disable-gpu',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
];

/** The machine's Chromium, or the one that TENDWELL_CHROMIUM names. */
export function launch(): Promise<Browser> {
  const engine = findEngine('chromium');
  if (!engine) throw new Error('There is no Chromium: set TENDWELL_CHROMIUM to the path of one.');
  // As root it has no sandbox; nothing here visits another machine.
  const args = ['--no-sandbox', '--disable-background-networking', '--no-first-run', ...SAME_EVERYWHERE];
  const env = { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) };
  return chromium.launch({ executablePath: engine.executable, args, env });
}
