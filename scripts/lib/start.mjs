// @ts-check
import { command } from './command.mjs';
import { chosenExample, exampleSites } from './examples.mjs';
import { setUp } from './setup/index.mjs';
import { startSite } from './site.mjs';

await command(async () => {
  const name = chosenExample(process.argv.slice(2));
  await setUp(name);
  await startSite(name);
  const others = exampleSites().filter((other) => other !== name);
  console.log(`Other examples: ${others.map((other) => `npm start -- ${other}`).join(', ')}`);
  return undefined;
});
