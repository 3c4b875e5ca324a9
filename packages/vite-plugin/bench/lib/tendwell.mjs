// @ts-check
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { example, NOW, source, writePractice } from './content.mjs';

/** @typedef {import('./generators.mjs').Generator} Generator */

/** @type {Generator} */
export const tendwell = {
  name: 'Tendwell',
  command: (folder) => [process.execPath, join(folder, 'node_modules/vite/bin/vite.js'), 'build'],
  output: 'dist',
  async write(folder, count) {
    await writePractice(join(folder, 'content'), count);
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    await writeFile(
      join(folder, 'vite.config.js'),
      `import { tendwell } from '@tendwell/vite-plugin';\n\nexport default { plugins: [tendwell({ now: () => new Date('${NOW}') })] };\n`,
    );
    await linkPackages(folder);
  },
  async clean(folder) {
    await rm(join(folder, 'dist'), { recursive: true, force: true });
    await rm(join(folder, 'node_modules', '.cache'), { recursive: true, force: true });
    await rm(join(folder, 'node_modules', '.vite'), { recursive: true, force: true });
  },
  async edit(folder, word) {
    await writeFile(join(folder, 'content/articles/a-7.md'), `${source(7)}\n${word}\n`);
  },
};

/** A separate folder of packages, so that its cache isn't that of the example. @param {string} folder */
async function linkPackages(folder) {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  for (const name of ['vite', '@tendwell']) {
    await symlink(join(example, 'node_modules', name), join(modules, name));
  }
}

/** The number of pages that a build has written. @param {string} folder */
export async function pageCount(folder) {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
