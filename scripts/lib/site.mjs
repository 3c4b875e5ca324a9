// @ts-check
import path from 'node:path';
import { importFrom, serve } from './dev-server.mjs';
import { root } from './root.mjs';

/**
 * Starts the practice site and prints its address and that of its outbox. It also starts when its content has errors:
 * the plugin points to them here and in the browser, and recovers when they are fixed.
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
