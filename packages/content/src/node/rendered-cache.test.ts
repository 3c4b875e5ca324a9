import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleSource, writeContent } from '../../bench/articles.mjs';
import { workersFor } from '../folder/parallel.js';
import { ContentReader } from './index.js';

let root = '';
let folder = '';
let cache = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-rendered-'));
  [folder, cache] = [join(root, 'content'), join(root, 'cache')];
  await mkdir(folder);
  await writeContent(folder, 4);
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true });
});

const options = () => ({ cache, render: true, links: true });
const path = (index: number) => join(folder, 'articles', `a-${index}.md`);
const write = (index: number, text: string) => writeFile(path(index), text);

/** Everything that is known of the texts but where they are, in a process that has not read them before. */
async function read(given: object = options(), module = { ContentReader }) {
  const { texts } = await new module.ContentReader(folder, given).readFolder();
  return texts.map((text) => {
    const rendered = text.render('en', (url) => url.replace('../', '/'));
    return { ...rendered, stored: undefined, body: text.article?.body, page: text.page };
  });
}

describe('the cache of rendered texts', () => {
  test('gives the same texts as without it', async () => {
    const plain = await read({ render: true });
    expect(String(plain[0]?.html)).toContain('<p>');
    expect(await read()).toEqual(plain);
    expect(await read()).toEqual(plain);
  });

  test('says where the HTML is, with NUL for each URL of the site and each picture', async () => {
    const { texts } = await new ContentReader(folder, options()).readFolder();
    for (const text of texts) {
      const { html, stored } = text.render('en', () => '/x/') ?? {};
      const { file = '', start = 0, bytes = 0, hash: expected } = stored ?? {};
      const read = (await readFile(file)).subarray(start, start + bytes);
      expect(hash('sha256', read, 'base64url').slice(0, 16)).toBe(expected);
      const withNul = String(html).replace(/<img src="\/x\/"[^>]*>|\/x\//g, '\0');
      expect(read.toString()).toBe(withNul);
    }
    const plain = await new ContentReader(folder, { render: true }).readFolder();
    expect(plain.texts[0]?.render('en', () => '/x/')?.stored).toBeUndefined();
  });

  test('is not needed once it is deleted or damaged, even after the texts were read', async () => {
    const plain = await read({ render: true });
    const { texts } = await new ContentReader(folder, options()).readFolder();
    await rm(cache, { recursive: true });
    const rendered = texts.map((text) => text.render('en', (url) => url.replace('../', '/')));
    expect(rendered.map((text) => [String(text?.html), text?.excerpt, text?.headings])).toEqual(
      plain.map(({ html, excerpt, headings }) => [String(html), excerpt, headings]),
    );
    await read();
    for (const name of await readdir(cache)) {
      if (name.endsWith('.texts')) await writeFile(join(cache, name), 'damaged');
    }
    expect(await read()).toEqual(plain);
  });

  test.each([
    ['rendered', options],
    ['not rendered', () => ({ cache, rereads: true })],
  ])('notices a file that was replaced by one of the same size and time: %s', async (_, given) => {
    // Files that were written just now are always read again.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    await read(given());
    await read(given());
    const { mtime } = await stat(path(1));
    const other = articleSource(1).replaceAll('needle', 'NEEDLE');
    await writeFile(`${path(1)}.new`, other);
    await utimes(`${path(1)}.new`, mtime, mtime);
    await rename(`${path(1)}.new`, path(1));
    expect((await read(given()))[1]?.body).toContain('NEEDLE');
    await write(2, articleSource(2).replaceAll('needle', 'NEEDLE'));
    await utimes(path(2), mtime, mtime);
    expect(String((await read(given()))[2]?.html)).toContain('NEEDLE');
  });

  test('survives many edits without accumulating files', async () => {
    for (let edit = 0; edit < 60; edit += 1) {
      await write(1, `${articleSource(1)}\nEdit ${edit}.\n`);
      await write(2, `${articleSource(2)}\nEdit ${edit}.\n`);
      expect(String((await read())[1]?.html)).toContain(`Edit ${edit}.`);
      const old = new Date('2020-01-01');
      for (const name of await readdir(cache)) await utimes(join(cache, name), old, old);
    }
    expect((await readdir(cache)).filter((name) => name.endsWith('.texts')).length).toBeLessThan(5);
  });
});

describe('the hash of a text', () => {
  test('changes with its words and with the addresses in it, and with nothing else', async () => {
    const [text] = (await new ContentReader(folder, options()).readFolder()).texts;
    const hash = text?.render('en', (url) => url)?.hash;
    expect(text?.render('en', (url) => url)?.hash).toBe(hash);
    expect(text?.render('en', (url) => `/base${url}`)?.hash).not.toBe(hash);
    expect((await read({ render: true }))[0]?.hash).toBe((await read())[0]?.hash);
    await write(0, articleSource(0).replaceAll('needle', 'thread'));
    const [changed] = (await new ContentReader(folder, options()).readFolder()).texts;
    expect(changed?.render('en', (url) => url)?.hash).not.toBe(hash);
  });
});

describe('worker threads', () => {
  test('are started for many files only, and leave a core to the main thread', () => {
    expect([workersFor(400, 8), workersFor(2000, 2), workersFor(2000, 1), workersFor(100_000, 64)]).toEqual([
      0, 1, 0, 3,
    ]);
  });

  test('give the same texts and problems as one thread', async () => {
    await writeContent(folder, 60);
    // Brief ones, as there must be many.
    for (let index = 60; index < 1510; index++) {
      const link = `[Before](./a-${index - 1}.md)`;
      await write(
        index,
        `---\ntitle: A ${index}\ndate: 2026-01-01\n---\n## Words ${index}\n\n*Tea*. ${link}\n`,
      );
    }
    const former = await Promise.all([5, 9, 1450].map((index) => readFile(path(index))));
    await write(5, '---\ntitle: [\n---\n');
    await write(1450, '---\ntitle: A\ndate: 2026-01-01\nkaput: 1\n---\nWords.\n');
    await writeFile(path(9), new Uint8Array([0xff, 0xfe]));
    // From its source, the package has no module for worker threads.
    const dist = '../../dist/node/index.js';
    const built = (await import(dist)) as { ContentReader: typeof ContentReader };
    const problemsOf = (given: object, module?: typeof built) =>
      read(given, module).catch((error) => error.issues as unknown[]);
    const problems = await problemsOf({ render: true });
    expect(problems.length).toBeGreaterThan(2);
    expect(await problemsOf(options(), built)).toEqual(problems);
    for (const [at, index] of [5, 9, 1450].entries()) await writeFile(path(index), former[at] ?? '');
    await rm(cache, { recursive: true });
    expect(await read(options(), built)).toEqual(await read({ render: true }));
  }, 120_000);
});

test('a reader notices that the target of a link in an unchanged text is gone', async () => {
  await write(1, `${articleSource(1)}\n[Two](./a-2.md)\n`);
  const reader = new ContentReader(folder, options());
  await reader.readFolder();
  await rm(path(2));
  await expect(reader.readFolder()).rejects.toThrow('a-2.md');
  await write(2, articleSource(2));
  expect((await reader.readFolder()).texts).toHaveLength(4);
});
