// @ts-check
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from './command.mjs';
import { setUp } from './setup/index.mjs';
import { onShutdown } from './shutdown.mjs';

await command(async () => {
  await setUp();
  // It imports packages that have only now been installed.
  const { rehearse } = await import('./rehearse/index.mjs');
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tendwell-rehearsal-')));
  onShutdown(() => rmSync(folder, { recursive: true, force: true }));
  return rehearse(folder, process.argv.slice(2));
});
