// @ts-check
import { command } from './command.mjs';
import { setUp } from './setup/index.mjs';
import { startSite } from './site.mjs';

await command(async () => {
  await setUp();
  await startSite();
  return undefined;
});
