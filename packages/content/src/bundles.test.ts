import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';

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

describe('the code for Node', () => {
  const folder = new URL('../dist/bundle/', import.meta.url);

  test('has each module in one file, so that it runs once', async () => {
    const maps = (await readdir(folder)).filter((name) => name.endsWith('.js.map'));
    const sources = await Promise.all(
      maps.map(
        async (name): Promise<string[]> => JSON.parse(await readFile(new URL(name, folder), 'utf8')).sources,
      ),
    );
    const all = sources.flat();
    expect(all).toContain('../../src/node/reader.ts');
    expect(all.filter((source, index) => all.indexOf(source) !== index)).toEqual([]);
  });

  test('throws the error of the main entry from each entry', async () => {
    const code = `
      import { ContentError, parseArticle } from '@tendwell/content';
      import { readContent } from '@tendwell/content/node';
      const errors = [() => parseArticle('No front matter', { file: 'tea.md' }), () => readContent('no-such-folder')].map(
        (fails) => Promise.resolve().then(fails).catch((error) => error instanceof ContentError),
      );
      console.log(JSON.stringify(await Promise.all(errors)), import.meta.resolve('@tendwell/content/node'));
    `;
    const cwd = new URL('..', import.meta.url);
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd });
    expect((await run).stdout.trim()).toBe(`[true,true] ${new URL('node.js', folder)}`);
  });

  test('reads a collection with a schema of another copy of zod', async () => {
    const place = await mkdtemp(join(tmpdir(), 'tendwell-recipes-'));
    onTestFinished(() => rm(place, { recursive: true }));
    await writeFile(join(place, 'soup.md'), '---\ntitle: Soup\nserves: four\n---\nStir.\n');
    await writeFile(join(place, 'tea.md'), '---\ntitle: Tea\n---\nWait.\n');
    const code = `
      import { articleSchema, ContentError } from '@tendwell/content';
      import { readCollection } from '@tendwell/content/node';
      import * as z from 'zod';
      const read = async (serves) => {
        const schema = z.strictObject({ title: z.string(), serves });
        const { entries } = await readCollection(${JSON.stringify(place)}, { schema });
        return entries.map(({ data }) => data.serves);
      };
      const message = await read(z.number()).catch((error) => error instanceof ContentError && error.message);
      const described = z.toJSONSchema(articleSchema, { io: 'input', unrepresentable: 'any' });
      const extended = z.object({ article: articleSchema }).safeParse({ article: { title: 5 } });
      console.log(
        JSON.stringify({
          isOther: articleSchema.constructor !== z.object({}).constructor,
          read: await read(z.string().default('one')),
          message,
          title: described.properties.title.title,
          path: extended.error.issues[0].path,
        }),
      );
    `;
    const cwd = new URL('..', import.meta.url);
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd });
    expect(JSON.parse((await run).stdout)).toEqual({
      isOther: true,
      read: ['four', 'one'],
      message: expect.stringContaining('soup.md:3:9: `serves` must be a number, not text'),
      title: 'Title',
      path: ['article', 'title'],
    });
  });
});
