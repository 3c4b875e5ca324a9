import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeContent } from '../../bench/articles.mjs';
import { FolderReader } from '../folder/folder-reader.js';
import { ContentReader } from './index.js';

const TEXTS = 6;

let root = '';
let folder = '';
let cache = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-front-'));
  [folder, cache] = [join(root, 'content'), join(root, 'cache')];
  await mkdir(folder);
  await writeContent(folder, TEXTS);
});
afterEach(() => rm(root, { recursive: true }));

const options = () => ({ cache, render: true, links: true });
const path = (index: number) => join(folder, 'articles', `a-${index}.md`);
const write = (index: number, text: string) => writeFile(path(index), text);
const source = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2026-01-01\nauthor: ana-lee\n---\n\n${body}\n`;

async function readFrontMatter() {
  const read = await new ContentReader(folder, options()).readFrontMatter();
  const text = (index: number) => {
    const found = read.folder.texts.find((each) => each.path === path(index));
    if (!found) throw new Error(`There is no text ${index}`);
    return found;
  };
  const html = (index: number) => String(text(index).render('en', (url) => url)?.html);
  return { ...read, text, html };
}

describe('a reading of front matter', () => {
  test('parses a body when something asks for it, and the others at the end', async () => {
    const reader = new FolderReader(folder, options());
    const read = await reader.read({ bodiesLater: true });
    if ('code' in read) throw new Error(read.message);
    const parsed = () => read.texts.filter(({ isParsed }) => isParsed).length;
    const rendered = read.texts.map((text) => text.render('en', (url) => url));
    expect(rendered[0]?.title).toContain('Article');
    expect(parsed()).toBe(0);
    expect(rendered[0]?.minutes).toBeGreaterThan(1);
    expect(String(rendered[0]?.html)).toContain('<p>');
    expect(parsed()).toBe(1);
    expect(read.texts[1]?.ids.length).toBeGreaterThan(0);
    expect(parsed()).toBe(2);
    await reader.finish();
    expect(parsed()).toBe(TEXTS);
  });

  test('lets others run while it parses the rest', async () => {
    const { finish } = await readFrontMatter();
    let turns = 0;
    let isFinished = false;
    const count = () => {
      turns += 1;
      if (!isFinished) void setImmediate().then(count);
    };
    void setImmediate().then(count);
    await finish();
    isFinished = true;
    expect(turns).toBeGreaterThanOrEqual(TEXTS);
  });

  test('waits for a pause after each text that it parses', async () => {
    const reader = new FolderReader(folder, options());
    const read = await reader.read({ bodiesLater: true });
    if ('code' in read) throw new Error(read.message);
    const parsed = () => read.texts.filter(({ isParsed }) => isParsed).length;
    const counts: number[] = [];
    await reader.finish(async () => {
      const before = parsed();
      await setImmediate();
      expect(parsed()).toBe(before);
      counts.push(before);
    });
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('finds in the end what a reading of everything finds', async () => {
    await write(0, source('Missing', '[Oil](./oil.md) and ![a cup](./cup.png)'));
    await write(1, source('Warned', '[Oil](oil.example.com)\n\n# One\n\n#### Four'));
    await write(2, '---\ntitle: Never\ndate: never\n---\n\n[Oil](./oil.md)\n');
    await write(3, source('Same', 'Tea').replace('---\n\n', 'slug: a-4\n---\n\n'));
    const { finish, errorsWith } = await readFrontMatter();
    const { folder: all, errors } = await new ContentReader(folder, options()).readAvailable();
    const { warnings } = all.content;
    expect(errorsWith([]).map(({ code }) => code)).toEqual(['duplicate-slug', 'duplicate-slug']);
    const found = await finish();
    expect(found.filter(({ severity }) => severity === 'error')).toEqual(errors);
    expect(found.filter(({ severity }) => severity !== 'error')).toEqual(warnings);
    expect(errors.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['broken-link', 'missing-picture', 'invalid-date', 'duplicate-slug']),
    );
  });

  test('knows the errors of the texts that somebody looks at', async () => {
    await write(0, source('Missing', '[Oil](./oil.md)'));
    await write(1, source('Missing, too', '[Wool](./wool.md)'));
    const { text, errorsWith } = await readFrontMatter();
    const lines = (...indexes: number[]) =>
      errorsWith(indexes.map(text)).map(({ file, code }) => [file.split('/').at(-1), code]);
    expect(lines()).toEqual([]);
    expect(lines(1, 2)).toEqual([['a-1.md', 'broken-link']]);
    expect(lines(0)).toEqual([
      ['a-0.md', 'broken-link'],
      ['a-1.md', 'broken-link'],
    ]);
  });

  test('shows a text as it was read, until the next reading', async () => {
    await write(0, source('Tea', 'Ginger.'));
    const { html, finish } = await readFrontMatter();
    await write(0, source('Tea', 'Linen.'));
    expect(html(0)).toContain('Ginger.');
    await finish();
    expect((await readFrontMatter()).html(0)).toContain('Linen.');
  });

  test('keeps everything for the next process, also what was asked for early', async () => {
    const { finish, html } = await readFrontMatter();
    html(0);
    await finish();
    const shards = (await readdir(cache)).filter((name) => name.endsWith('.json'));
    const files = await Promise.all(shards.map((name) => readFile(join(cache, name), 'utf8')));
    const entries = files.flatMap((text) => JSON.parse(text.slice(text.indexOf('\n'))));
    expect(entries).toHaveLength(TEXTS);
    const reader = new FolderReader(folder, options());
    const read = await reader.read({ bodiesLater: true });
    expect('code' in read || read.texts.every(({ isParsed }) => isParsed)).toBe(true);
  });

  test('is made again from what is there when a reading of everything follows', async () => {
    const reader = new ContentReader(folder, options());
    const { folder: early } = await reader.readFrontMatter();
    const { folder: late } = await reader.readAvailable();
    expect(late.texts).toEqual(early.texts);
    const plain = await new ContentReader(folder, { render: true }).readFolder();
    const htmls = (each: typeof plain) =>
      each.texts.map((text) => String(text.render('en', (url) => url)?.html));
    expect(htmls(late)).toEqual(htmls(plain));
  });
});
