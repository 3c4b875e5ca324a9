import { afterEach, expect, it } from 'vitest';
import { buildSite, cleanUp, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

const scripts = (files: readonly string[]) => files.filter((file) => file.endsWith('.js'));

it('puts what all elements share into one file', async () => {
  const { files, read } = await buildSite(await siteFolder({ 'index.html': null }));
  const shared = scripts(files).filter((file) => /^assets\/elements-[\w-]{8}\.js$/.test(file));
  expect(shared).toHaveLength(1);
  const footer = scripts(files).find((file) => file.includes('practice-footer.define'));
  const imports = (await read(footer ?? '')).match(/(?<=from\s*["'`]\.\/)[^"'`]+/g);
  expect(imports?.map((name) => `assets/${name}`)).toEqual(shared);
});

it('leaves the files to a site that splits its code itself', async () => {
  const build = { rolldownOptions: { output: { minify: true } } };
  const { files } = await buildSite(await siteFolder({ 'index.html': null }), {}, { build });
  expect(scripts(files).filter((file) => file.includes('/elements-'))).toEqual([]);
  expect(scripts(files).length).toBeGreaterThan(20);
});
