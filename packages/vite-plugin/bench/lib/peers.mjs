// @ts-check
/** The same site for Hugo and Eleventy: the pages, parts, and data that Tendwell's has, in each one's own templates. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NOW, source, writeArticles } from './content.mjs';
import { install } from './install.mjs';
import { ELEVENTY, HUGO, practice } from './peer-templates.mjs';

/** @typedef {import('./generators.mjs').Generator} Generator */

/** @param {string} folder @param {Record<string, string>} files */
async function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** @type {Generator} */
export const hugo = {
  name: 'Hugo',
  output: 'public',
  command: () => [process.env.HUGO ?? 'hugo', '--quiet', '--clock', NOW],
  async write(folder, count) {
    await writeFiles(folder, { ...HUGO, 'data/practice.json': JSON.stringify(practice) });
    await writeArticles(join(folder, 'content/articles'), count);
  },
  async clean(folder) {
    await rm(join(folder, 'public'), { recursive: true, force: true });
    await rm(join(folder, 'resources'), { recursive: true, force: true });
  },
  edit: (folder, word) => writeFile(join(folder, 'content/articles/a-7.md'), `${source(7)}\n${word}\n`),
};

/** @type {Generator} */
export const eleventy = {
  name: 'Eleventy',
  output: '_site',
  command: (folder) => [process.execPath, join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  async write(folder, count) {
    await writeFiles(folder, { ...ELEVENTY, '_data/practice.json': JSON.stringify(practice) });
    await writeArticles(join(folder, 'articles'), count);
    await install(folder, ['@11ty/eleventy@3']);
  },
  clean: (folder) => rm(join(folder, '_site'), { recursive: true, force: true }),
  edit: (folder, word) => writeFile(join(folder, 'articles/a-7.md'), `${source(7)}\n${word}\n`),
};
