import { readdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/**
 * Filter lists block files whose names begin with such words, and a script that imports a blocked file does not run at
 * all. Folders are not matched.
 */
const BLOCKED =
  /newsletter|sign-?up|subscri|pop-?up|modal|banner|promo|sponsor|advert|\bads?\b|track|analytics|share|social/i;

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

it('no published file has a name that filter lists block', async () => {
  const files = await readdir(new URL('.', import.meta.url), { recursive: true, withFileTypes: true });
  const published = files.filter(
    (file) => file.isFile() && !/\.test\.|testing/.test(`${file.parentPath}/${file.name}`),
  );
  expect(published.length).toBeGreaterThan(50);
  expect(published.map(({ name }) => name).filter((name) => BLOCKED.test(name))).toEqual([]);
});

it('no chunk that a bundler makes has such a name', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    outdir: 'out',
    write: false,
    logLevel: 'error',
  });
  const names = outputFiles.map(({ path }) => nameOf(path));
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => BLOCKED.test(name))).toEqual([]);
});

it('no script for CDNs has such a name', async () => {
  const files = await readdir(new URL('../dist/cdn/', import.meta.url), { recursive: true });
  expect(files.length).toBeGreaterThan(30);
  expect(files.map(nameOf).filter((name) => BLOCKED.test(name))).toEqual([]);
});
