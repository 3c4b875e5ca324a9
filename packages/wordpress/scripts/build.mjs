// @ts-check
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { zipSync } from 'fflate';
import { formIn } from './form/form.mjs';

/**
 * Makes `dist/tendwell`, the folder to put into `wp-content/plugins`: the plugin with the element's files and texts; and
 * `dist/tendwell.zip`, which WordPress takes as an upload. The first argument is another folder than `dist`.
 */
const plugin = new URL('../plugin/', import.meta.url);
const [folder] = process.argv.slice(2);
const dist = folder ? pathToFileURL(`${folder}/`) : new URL('../dist/', import.meta.url);
const target = new URL('tendwell/', dist);
const elements = new URL('../../elements/', import.meta.url);

/** Besides English, which every script contains. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'zh'];

/** From the package of the elements, by where the plugin expects them. */
const FILES = {
  'assets/tendwell.js': 'dist/cdn/tendwell.js',
  'assets/tendwell.css': 'dist/tendwell.css',
  'assets/purify.js': 'dist/cdn/purify.js',
  'assets/licenses.txt': 'dist/cdn/licenses.txt',
  'data/providers.json': 'fixtures/providers.json',
  ...Object.fromEntries(
    ['en', ...LANGUAGES].map((language) => [`data/${language}.json`, `fixtures/${language}.json`]),
  ),
};

await rm(target, { recursive: true, force: true });
await cp(plugin, target, { recursive: true });
for (const [to, from] of Object.entries(FILES)) {
  await mkdir(new URL('./', new URL(to, target)), { recursive: true });
  await cp(new URL(from, elements), new URL(to, target));
}

for (const language of ['en', ...LANGUAGES]) {
  await writeFile(new URL(`data/form-${language}.json`, target), JSON.stringify(await formIn(language)));
}

/** A page has one language, so it loads the script with the texts in it. */
for (const language of LANGUAGES) {
  await esbuild({
    stdin: {
      contents: `import '@tendwell/elements/lang/${language}';\nimport '@tendwell/elements';`,
      resolveDir: fileURLToPath(plugin),
    },
    outfile: fileURLToPath(new URL(`assets/tendwell-${language}.js`, target)),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    plugins: [
      {
        name: 'purify',
        setup({ onResolve }) {
          onResolve({ filter: /^dompurify$/ }, () => ({ path: './purify.js', external: true }));
        },
      },
    ],
  });
}

/** Zip files have no time zone, and begin in 1980. With one time for all files, the same files are the same zip. */
const MTIME = new Date(1980, 0, 1);
const names = (await readdir(target, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(fileURLToPath(target), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
/** @type {Record<string, Uint8Array>} */
const files = {};
for (const name of names) files[`tendwell/${name}`] = await readFile(new URL(name, target));
await writeFile(new URL('tendwell.zip', dist), zipSync(files, { level: 9, mtime: MTIME }));
