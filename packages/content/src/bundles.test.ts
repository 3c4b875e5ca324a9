import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';

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

/** Bytes that an entry may take, minified and compressed. */
const BUDGETS = {
  './contact/index.ts': 900,
  './hours/calendar.ts': 600,
  './html.ts': 1_000,
  './hours/index.ts': 2_400,
  './structured-data/index.ts': 5_000,
  './feeds/index.ts': 6_144,
  './intl/index.ts': 600,
  './url.ts': 700,
  './media.ts': 600,
  './pictures.ts': 1_400,
  './publication/index.ts': 1_024,
  './schema/practice-kinds.ts': 400,
  './vcard/vcard.ts': 1_300,
  './markdown/index.ts': 18_000,
};

describe('the code for browsers', () => {
  const table: Record<string, { bytes: number; budget: number }> = {};
  afterAll(() => console.table(table));

  test.each(Object.entries(BUDGETS))('%s is small and loads no other package', async (entry, budget) => {
    const { inputs, bytes } = await bundle(entry);
    table[entry] = { bytes, budget };
    expect(inputs.filter((path) => path.includes('node_modules/'))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  test('the main entry runs in a browser too', async () => {
    const { inputs } = await bundle('./index.ts');
    expect(inputs.some((path) => path.includes('zod'))).toBe(true);
  });
});
