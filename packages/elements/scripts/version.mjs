// @ts-check
/** Makes `src/internal/version.json.ts`, by which two copies of the package on one page tell each other apart. */
import { readFile, writeFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
await writeFile(
  new URL('../src/internal/version.json.ts', import.meta.url),
  `/** Made from package.json by scripts/version.mjs. */\nexport const version: string = '${version}';\n`,
);
