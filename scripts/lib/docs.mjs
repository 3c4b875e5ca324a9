// @ts-check
import path from 'node:path';
import { command } from './command.mjs';
import { importFrom, serve } from './dev-server.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/index.mjs';

await command(async () => {
  await setUp();
  const folder = path.join(root, 'docs');
  const { createServer } = await importFrom('vitepress', folder);
  const address = await serve(5183, (server) => createServer(folder, server));
  console.log(`Docs ${address}`);
  return undefined;
});
