import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the example site whose files the "With npm" page shows, so the page can't show code that doesn't work. */
export async function buildFirstSite(): Promise<void> {
  const root = fileURLToPath(new URL('../../first-site', import.meta.url));
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'error', build: { write: false } });
}
