// @ts-check
/**
 * Makes `x.css.ts` beside each element's `x.css`, for elements that adopt their styles, and
 * `dist/tendwell.css`, the one stylesheet that a page links.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { schemeColors } from './css/scheme-colors.mjs';

const source = new URL('../src/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

/** Tokens come first, so that everything after may use them. */
const SHARED = ['styles/tokens.css', 'styles/themes.css', 'styles/page.css', 'styles/endpoint-page.css'];

const files = (await readdir(source, { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css'))
  .sort((a, b) => order(a) - order(b) || a.localeCompare(b));

/** @param {string} file */
function order(file) {
  const index = SHARED.indexOf(file);
  return index === -1 ? SHARED.length : index;
}

const minified = await Promise.all(
  files.map(async (file) => {
    const css = await readFile(new URL(file, source), 'utf8');
    const { code } = await transform(css, { loader: 'css', minify: true, target: 'esnext' });
    return code.trim();
  }),
);

await mkdir(dist, { recursive: true });
// Bundlers compile the linked stylesheet, and leave texts in scripts as they are.
await writeFile(new URL('tendwell.css', dist), `${schemeColors(minified.join('\n'))}\n`);
// TypeScript refuses an import without types.
await writeFile(new URL('tendwell.css.d.ts', dist), 'export {};\n');
await Promise.all(
  files.map((file, index) =>
    writeFile(
      new URL(`${file}.ts`, source),
      `/** Made from ${file} by scripts/css.mjs. */\nexport const css: string = ${JSON.stringify(minified[index])};\n`,
    ),
  ),
);
