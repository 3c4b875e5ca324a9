import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cdnGraph, cdnImports, cdnScript } from './cdn-files.js';

const CDN = new URL('../dist/cdn/', import.meta.url);
const MODULE = 'tendwell.module.js';
const scripts = readdirSync(CDN, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort();
/** The module, the languages, and all that they load at some time. */
const ofModule = scripts.filter((path) => path !== 'tendwell.js' && path !== 'purify.js');

it('the module loads one chunk before it registers the elements', () => {
  expect(cdnGraph(MODULE)).toEqual([MODULE, expect.stringMatching(/^chunks\/base-[\da-f]+\.js$/)]);
});

it.each(['render', 'practice-footer.html', 'prose.css'])('%s waits until an element needs it', (name) => {
  const chunk = scripts.find((path) => path.startsWith(`chunks/${name}-`)) ?? '';
  expect(scripts).toContain(chunk);
  expect(cdnGraph(MODULE)).not.toContain(chunk);
});

it('everything that the module may load is in the folder, and the folder has nothing else', () => {
  const languages = scripts.filter((path) => path.startsWith('lang/'));
  const reached = new Set([MODULE, ...languages]);
  for (const path of reached) {
    for (const other of [...cdnImports(path, 'with it'), ...cdnImports(path, 'on demand')])
      reached.add(other);
  }
  expect(languages).toEqual(['ar', 'de', 'es', 'fr', 'zh'].map((language) => `lang/${language}.js`));
  expect([...reached].sort()).toEqual([...ofModule, 'purify.js'].sort());
});

it('nothing imports the module itself, which a page may know by another URL', () => {
  const importing = ofModule.filter((path) =>
    [...cdnImports(path, 'with it'), ...cdnImports(path, 'on demand')].includes(MODULE),
  );
  expect(importing).toEqual([]);
});

it('integrity.json has the hash of each script', () => {
  const integrity = JSON.parse(readFileSync(new URL('integrity.json', CDN), 'utf8'));
  const hashOf = (path: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(new URL(path, CDN)))
      .digest('base64')}`;
  expect(integrity).toEqual(Object.fromEntries(scripts.map((path) => [path, hashOf(path)])));
});

it('a script with modules of other packages names the file of their licenses', () => {
  const withOthers = ofModule.filter((path) => {
    // A script that only names the exports of another one has no source.
    if (!existsSync(new URL(`${path}.map`, CDN))) return false;
    const { sources } = JSON.parse(cdnScript(`${path}.map`)) as { sources: string[] };
    return sources.some((source) => source.includes('/node_modules/'));
  });
  expect(withOthers.length).toBeGreaterThan(0);
  for (const path of withOthers) expect(cdnScript(path), path).toMatch(/^\/\*! .*licenses\.txt\. \*\//);
});
