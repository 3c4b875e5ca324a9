// @ts-check
import { cp, mkdir, rm } from 'node:fs/promises';

/** Makes `dist/tendwell`, the folder to put into `wp-content/plugins`: the plugin with the element's files and texts. */
const plugin = new URL('../plugin/', import.meta.url);
const target = new URL('../dist/tendwell/', import.meta.url);
const elements = new URL('../../elements/', import.meta.url);

/** From the package of the elements, by where the plugin expects them. */
const FILES = {
  'assets/tendwell.js': 'dist/cdn/tendwell.js',
  'assets/tendwell.css': 'dist/tendwell.css',
  'assets/purify.js': 'dist/cdn/purify.js',
  'data/en.json': 'fixtures/en.json',
};

await rm(target, { recursive: true, force: true });
await cp(plugin, target, { recursive: true });
for (const [to, from] of Object.entries(FILES)) {
  await mkdir(new URL('./', new URL(to, target)), { recursive: true });
  await cp(new URL(from, elements), new URL(to, target));
}
