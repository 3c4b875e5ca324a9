import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { noBody } from '../folder/analysis.js';
import { cacheVersion } from '../folder/cache-version.js';
import { DiskCache } from '../folder/disk-cache.js';
import { FileStore } from '../folder/file-store.js';
import { ContentReader, readContent } from './index.js';

let root = '';
let folder = '';
let cache = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-cache-'));
  [folder, cache] = [join(root, 'content'), join(root, 'cache')];
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(
    join(folder, 'practice.yaml'),
    'name: Linden\nkind: yoga\nurl: https://example.com/\nlocale: en-US\ntimeZone: America/Los_Angeles\n' +
      'locations:\n  - address: { street: 1 A Street, city: Oakland, country: US }\n' +
      'practitioners:\n  - { slug: ana-lee, name: Ana Lee }\n',
  );
});
afterEach(() => rm(root, { recursive: true }));

const article = (title: string, more = '', body = 'Words.') =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}---\n${body}\n`;
const write = (name: string, text: string) => writeFile(join(folder, 'articles', name), text);
const files = async () => (await readdir(cache)).filter((name) => name.endsWith('.json'));
const cacheFile = async () => join(cache, (await files())[0] as string);
const problems = async () =>
  readContent(folder, { cache }).then(
    () => [],
    (error) =>
      error.issues.map(({ code, line, lineText }: Record<string, unknown>) => [code, line, lineText]),
  );

describe('the cache on disk', () => {
  test('gives the same content as without it, including warnings', async () => {
    await write(
      'a.md',
      `\ufeff${article('A', 'tags: [no]\nsummary: 1e3\n', '### Zur Kür 🌿\n\n![](/a.svg)\n')}`,
    );
    await write('b.md', article('B', 'slug: c\ndraft: true\n').replaceAll('\n', '\r\n'));
    const plain = await readContent(folder);
    expect(plain.warnings.length).toBeGreaterThan(0);
    expect(await readContent(folder, { cache })).toEqual(plain);
    expect(await readContent(folder, { cache })).toEqual(plain);
    expect(await readContent(folder)).toEqual(plain);
  });

  test('prevents unchanged files from being parsed again', async () => {
    await write('a.md', article('A'));
    await readContent(folder, { cache });
    const file = await cacheFile();
    const written = await stat(file);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('"title":"A"');
    // The body is in the file already, which is read for its hash.
    expect(text).not.toContain('Words.');
    await readContent(folder, { cache });
    expect((await stat(file)).ino).toBe(written.ino);
    await write('a.md', article('B'));
    expect((await readContent(folder, { cache })).articles[0]?.title).toBe('B');
    expect((await stat(file)).ino).not.toBe(written.ino);
  });

  test('forgets deleted files, and is a single file', async () => {
    await write('a.md', article('A'));
    await write('b.md', article('B'));
    await readContent(folder, { cache });
    await rm(join(folder, 'articles', 'b.md'));
    await readContent(folder, { cache });
    expect(await files()).toHaveLength(1);
    expect(await readFile(await cacheFile(), 'utf8')).not.toContain('b.md');
  });

  test('never hides a problem, and points to the same position', async () => {
    await write(
      'a.md',
      article('A', 'picture: { src: ./a.svg, alt: A }\nauthor: ana-lee\n', '![b](./b.svg)'),
    );
    await write('a.svg', '<svg/>');
    await write('b.svg', '<svg/>');
    expect(await problems()).toEqual([]);
    await rm(join(folder, 'articles', 'b.svg'));
    expect(await problems()).toEqual([['missing-picture', 7, '![b](./b.svg)']]);
    await write('b.svg', '<svg/>');
    await write('b.md', article('B', 'slug: a\n'));
    expect((await problems()).map(([code]: string[]) => code)).toEqual(['duplicate-slug', 'duplicate-slug']);
    await write('b.md', article('B', 'kaput: 1\n'));
    expect(await problems()).toEqual([['unknown-key', 4, 'kaput: 1']]);
    expect(await problems()).toEqual([['unknown-key', 4, 'kaput: 1']]);
    const facts = join(folder, 'practice.yaml');
    await rm(join(folder, 'articles', 'b.md'));
    await writeFile(facts, (await readFile(facts, 'utf8')).replace('ana-lee', 'ana-leigh'));
    expect(await problems()).toEqual([['unknown-author', 5, 'author: ana-lee']]);
  });

  test('is ignored if it is truncated, modified, or of another version', async () => {
    await write('a.md', article('A'));
    const plain = await readContent(folder, { cache });
    const file = await cacheFile();
    const whole = await readFile(file, 'utf8');
    const broken = [
      '',
      '\n',
      whole.slice(0, -10),
      whole.slice(0, 40),
      whole.replace('"title":"A"', '"title":"Z"'),
      whole.replace(/^[^ ]*/, cacheVersion(z.strictObject({}))),
      `${'x'.repeat(200)}\nnull`,
    ];
    for (const text of broken) {
      await writeFile(file, text);
      expect(await readContent(folder, { cache })).toEqual(plain);
      expect(await readFile(file, 'utf8')).toBe(whole);
    }
  });

  test('is skipped if it cannot be written', async () => {
    await write('a.md', article('A'));
    await writeFile(cache, 'a file and no folder');
    expect((await readContent(folder, { cache })).articles).toHaveLength(1);
    expect((await readContent(folder, { cache: true })).articles).toHaveLength(1);
  });

  test('is in the closest node_modules/.cache', async () => {
    await mkdir(join(root, 'node_modules'));
    await write('a.md', article('A'));
    await readContent(folder, { cache: true });
    expect(await readdir(join(root, 'node_modules', '.cache', 'tendwell'))).toHaveLength(1);
  });

  test('stays intact under many concurrent readers and writers', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `a-${index}.md`);
    for (const name of names) await write(name, article(name));
    const plain = await readContent(folder);
    const readings = Array.from({ length: 12 }, async (_, index) => {
      if (index % 3 === 0) await rm(cache, { recursive: true, force: true });
      return readContent(folder, { cache });
    });
    for (const content of await Promise.all(readings)) expect(content).toEqual(plain);
    expect(await readContent(folder, { cache })).toEqual(plain);
    const left = (await readdir(cache)).filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([]);
  });

  test('removes temporary files of processes that ended', async () => {
    await write('a.md', article('A'));
    await mkdir(cache);
    const [old, young] = [join(cache, 'x.json.1.tmp'), join(cache, 'x.json.2.tmp')];
    await writeFile(old, '');
    await writeFile(young, '');
    await utimes(old, new Date('2020-01-01'), new Date('2020-01-01'));
    await readContent(folder, { cache });
    expect((await readdir(cache)).filter((name) => name.endsWith('.tmp'))).toEqual(['x.json.2.tmp']);
  });
});

describe('the cache version', () => {
  test('changes with the schema and the options', () => {
    const one = z.strictObject({ a: z.string() });
    expect(cacheVersion(one)).toBe(cacheVersion(z.strictObject({ a: z.string() })));
    expect(cacheVersion(one)).not.toBe(cacheVersion(z.strictObject({ a: z.string().optional() })));
    expect(cacheVersion(one, { locale: 'en' })).not.toBe(cacheVersion(one, { locale: 'de' }));
  });
});

test('cached data that the schema rejects is parsed again', async () => {
  await write('a.md', 'x');
  let limit = 10;
  let analysed = 0;
  const analyser = {
    variant: () => 'length',
    analyse: (text: string) => {
      analysed += 1;
      return { value: text.length, bodyStart: 0, issues: [], references: [], body: noBody };
    },
    restore: (value: unknown) => (typeof value === 'number' && value < limit ? value : undefined),
  };
  const read = async () => {
    const store = new FileStore<number>(folder, {
      cache: new DiskCache({ folder: cache, name: 'x', version: 'same' }),
    });
    return (await store.read([join(folder, 'articles', 'a.md')], analyser)).records[0]?.value;
  };
  expect([await read(), await read(), analysed]).toEqual([1, 1, 1]);
  limit = 0;
  expect([await read(), analysed]).toEqual([1, 2]);
});

test('a reader reads only what has changed', async () => {
  await write('a.md', article('A'));
  await write('b.md', article('B'));
  const reader = new ContentReader(folder);
  const [first] = (await reader.read()).articles;
  expect(reader.changed.map((file) => file.split('/').at(-1))).toEqual(['a.md', 'b.md', 'practice.yaml']);
  await write('b.md', article('C'));
  const second = await reader.read();
  expect(reader.changed.map((file) => file.split('/').at(-1))).toEqual(['b.md']);
  expect(second.articles.map(({ title }) => title)).toEqual(['A', 'C']);
  expect(second.articles[0]).toEqual(first);
  // Written again within one step of the file system's clock, and of the same size.
  for (const title of ['D', 'E', 'F']) {
    await write('b.md', article(title));
    expect((await reader.read()).articles[1]?.title).toBe(title);
  }
});
