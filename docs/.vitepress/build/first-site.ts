import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the site that the npm page shows, file by file, so that the page cannot show what does not work. */
export async function buildFirstSite(): Promise<void> {
  const root = fileURLToPath(new URL('../../first-site', import.meta.url));
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'error', build: { write: false } });
}
