import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bundles an entry as a browser would load it. */
async function bundle(entry: string) {
  const { metafile, outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  const [output] = outputFiles;
  return { inputs: Object.keys(metafile.inputs), bytes: gzipSync(output?.contents ?? '').length };
}

describe('what a browser loads', () => {
  test.each([
    ['./html.ts', 1_000, []],
    ['./hours/index.ts', 2_048, []],
    ['./structured-data/index.ts', 4_096, []],
    ['./feeds/index.ts', 6_144, []],
    ['./publication/index.ts', 1_024, []],
    ['./markdown/index.ts', 20_000, ['marked']],
  ])('%s is small and brings no schema library', async (entry, budget, packages) => {
    const { inputs, bytes } = await bundle(entry);
    const modules = inputs.filter((path) => path.includes('node_modules/'));
    const brought = new Set(modules.map((path) => path.split('node_modules/').at(-1)?.split('/')[0]));
    expect([...brought]).toEqual(packages);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  test('the main entry runs in a browser too', async () => {
    const { inputs } = await bundle('./index.ts');
    expect(inputs.some((path) => path.includes('zod'))).toBe(true);
  });
});
