// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/index.mjs';

await command(async () => {
  await setUp();
  // It imports packages that have only now been installed.
  const { readApi } = await import('./api/index.mjs');
  for (const { file, text } of readApi().reports) {
    const changed = readIfThere(file) !== text;
    if (changed) writeFileSync(file, text);
    console.log(`${path.relative(root, file)}: ${changed ? 'updated' : 'unchanged'}`);
  }
  return 0;
});

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
