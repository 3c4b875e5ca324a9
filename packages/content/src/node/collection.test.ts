import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ContentError } from '../issues/content-error.js';
import { readCollection } from './index.js';

let root = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-collection-'));
  folder = join(root, 'recipes');
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
const schema = z.strictObject({
  title: z.string(),
  serves: z.number(),
  tags: z.array(z.string()).default([]),
  // Not the same when it is applied twice.
  code: z
    .string()
    .transform((code) => `#${code}`)
    .optional(),
});
const cache = () => join(root, 'cache');

describe('readCollection', () => {
  test('validates Markdown, YAML, and JSON with the given schema, with and without a cache', async () => {
    await write({
      'soups/barley.md': '---\ntitle: 1e3 barleys\nserves: 4\ncode: 007\n---\nBoil *it*.\n',
      'tea.yaml': 'title: Tea\nserves: 1\ntags: [no, hot]\n',
      'water.json': '{ "title": "Water", "serves": 2 }',
      '_draft.md': 'no front matter',
      'notes.txt': 'no entry',
    });
    const plain = await readCollection(folder, { schema });
    expect(plain.entries).toEqual([
      {
        id: 'soups/barley',
        file: join(folder, 'soups', 'barley.md'),
        data: { title: '1e3 barleys', serves: 4, tags: [], code: '#007' },
        body: 'Boil *it*.\n',
      },
      {
        id: 'tea',
        file: join(folder, 'tea.yaml'),
        data: { title: 'Tea', serves: 1, tags: ['no', 'hot'] },
        body: '',
      },
      {
        id: 'water',
        file: join(folder, 'water.json'),
        data: { title: 'Water', serves: 2, tags: [] },
        body: '',
      },
    ]);
    expect(await readCollection(folder, { schema, cache: cache() })).toEqual(plain);
    expect(await readCollection(folder, { schema, cache: cache() })).toEqual(plain);
    // The type checker knows it too: no cast.
    const serves: number | undefined = plain.entries[0]?.data.serves;
    expect(serves).toBe(4);
  });

  test('does not use another schema’s cache entries', async () => {
    await write({ 'tea.yaml': 'title: Tea\nserves: 1\n' });
    await readCollection(folder, { schema, cache: cache() });
    const stricter = schema.extend({ serves: z.number().min(2) });
    await expect(readCollection(folder, { schema: stricter, cache: cache() })).rejects.toThrow(ContentError);
    // A refinement leaves no trace in the fingerprint.
    const refined = schema.refine(({ serves }) => serves > 1, 'must be for two');
    await expect(readCollection(folder, { schema: refined, cache: cache() })).rejects.toThrow(
      'must be for two',
    );
  });

  test('reports all problems of all files with their positions', async () => {
    await write({
      'a.md': '---\ntitel: A\nserves: many\n---\n![x](./gone.svg)\n',
      'b.yaml': 'title: B\nserves: 1\nserves: 2\n',
    });
    const error = (await readCollection(folder, { schema }).catch((error) => error)) as ContentError;
    expect(error.issues.map(({ code, file, line }) => `${code} ${file.split('/').at(-1)}:${line}`)).toEqual(
      expect.arrayContaining(['wrong-type a.md:3', 'missing-picture a.md:5', 'duplicate-key b.yaml:3']),
    );
  });

  test('reports a missing folder', async () => {
    await expect(readCollection(folder, { schema })).rejects.toThrow('the folder does not exist');
  });
});
