// @ts-check
import path from 'node:path';
import { importFrom, serve } from './dev-server.mjs';
import { root } from './root.mjs';

/**
 * Starts the practice site and prints where it and its outgoing mail are. A mistake in its content does not keep
 * it from starting: the plugin shows the place here and in the browser, and goes on when it is mended.
 */
export async function startSite() {
  const folder = path.join(root, 'examples/practice-site');
  const { createServer } = await importFrom('vite', folder);
  const configFile = path.join(folder, 'vite.config.ts');
  const address = await serve(5173, (server) =>
    createServer({ root: folder, configFile, logLevel: 'warn', clearScreen: false, server }),
  );
  console.log(`Site ${address}`);
  console.log(`Outbox ${new URL('newsletter/outbox', address)}`);
}
