// @ts-check
import path from 'node:path';
import { importFrom, serve } from './dev-server.mjs';
import { contentErrorIn } from './failure.mjs';
import { root } from './root.mjs';

/** Starts the practice site and prints where it and its outgoing mail are. */
export async function startSite() {
  const folder = path.join(root, 'examples/practice-site');
  const { createLogger, createServer } = await importFrom('vite', folder);
  const logger = createLogger('warn', { allowClearScreen: false });
  const error = logger.error;
  logger.error = (/** @type {string} */ message, /** @type {{ error?: Error } | undefined} */ options) => {
    // Vite adds the stack; the code frame says all there is to say.
    const content = contentErrorIn(options?.error);
    error(content ? content.format({ color: Boolean(process.stderr.isTTY) }) : message, options);
  };
  const address = await serve(5173, (server) =>
    createServer({
      root: folder,
      configFile: path.join(folder, 'vite.config.ts'),
      customLogger: logger,
      clearScreen: false,
      server,
    }),
  );
  console.log(`Site ${address}`);
  console.log(`Outbox ${new URL('newsletter/outbox', address)}`);
}
