// @ts-check
import path from 'node:path';
import { command } from './command.mjs';
import { importFrom, serve } from './dev-server.mjs';
import { root } from './root.mjs';

/** Serves an example site in Vite's dev server, and sends its address to the process that started this one. */
await command(async () => {
  const folder = path.join(root, 'examples', process.argv[2] ?? '');
  const { createServer } = await importFrom('vite', folder);
  const configFile = path.join(folder, 'vite.config.ts');
  const address = await serve(5173, (server) =>
    createServer({ root: folder, configFile, logLevel: 'warn', clearScreen: false, server }),
  );
  process.send?.(address);
  return undefined;
});
