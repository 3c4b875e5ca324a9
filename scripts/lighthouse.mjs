// @ts-check
import { command } from './lib/command.mjs';
import { measureExamples } from './lib/lighthouse/index.mjs';
import { setUp } from './lib/setup/index.mjs';

await command(async () => {
  await setUp();
  return (await measureExamples(process.argv.slice(2))) ? 0 : 1;
});
