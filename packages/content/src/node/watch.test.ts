import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { type ContentReading, type ContentWatch, watchContent } from './index.js';

let root = '';
let folder = '';
let watch: ContentWatch | undefined;
const readings: ContentReading[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-watch-'));
  folder = join(root, 'content');
  readings.length = 0;
});
afterEach(async () => {
  watch?.close();
  await rm(root, { recursive: true });
});

const practice = `name: Linden
kind: yoga
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
`;
const article = (title: string, more = '') => `---\ntitle: ${title}\ndate: 2026-01-01\n${more}---\nWords.\n`;

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

const start = async () => {
  watch = await watchContent(folder, (reading) => readings.push(reading));
};
/** The next reading, after what a test does; names of files are those in the folder. */
async function after(action: () => Promise<unknown>): Promise<{ said: string; changed: string[] }> {
  const count = readings.length;
  await action();
  await expect.poll(() => readings.length, { timeout: 5000 }).toBeGreaterThan(count);
  return describeReading(readings.at(-1) as ContentReading);
}

function describeReading({ content, error, changed }: ContentReading) {
  const from = relative(process.cwd(), folder).replaceAll('\\', '/');
  const said =
    error instanceof ContentError
      ? error.issues.map(({ code, file }) => `${code} ${file.replace(`${from}/`, '')}`).join(', ')
      : (content?.articles.map(({ title }) => title).join(', ') ?? String(error));
  return { said, changed: changed.map((file) => file.replace(`${from}/`, '')) };
}

describe('watchContent', () => {
  test('reports the first reading, then each article that is changed, added, or deleted', async () => {
    await write('practice.yaml', practice);
    await write('articles/a.md', article('A'));
    await write('articles/b.md', article('B'));
    await start();
    expect(readings.map(describeReading)).toEqual([
      { said: 'A, B', changed: ['articles/a.md', 'articles/b.md', 'practice.yaml'] },
    ]);
    expect(await after(() => write('articles/a.md', article('A2')))).toEqual({
      said: 'A2, B',
      changed: ['articles/a.md'],
    });
    expect(await after(() => write('articles/c.md', article('C')))).toEqual({
      said: 'A2, B, C',
      changed: ['articles/c.md'],
    });
    expect(await after(() => rm(join(folder, 'articles/b.md')))).toEqual({
      said: 'A2, C',
      changed: ['articles/b.md'],
    });
    const { said } = await after(() => write('practice.yaml', practice.replace('Linden', 'Rowan')));
    expect([said, readings.at(-1)?.content?.practice.name]).toEqual(['A2, C', 'Rowan']);
  });

  test('follows a file that an editor replaces', async () => {
    await write('practice.yaml', practice);
    await write('articles/a.md', article('A'));
    await start();
    await write('articles/.a.md.swp', article('New'));
    const { said } = await after(() =>
      rename(join(folder, 'articles/.a.md.swp'), join(folder, 'articles/a.md')),
    );
    expect(said).toBe('New');
  });

  test('reports all problems, including those of unchanged files', async () => {
    await write('practice.yaml', practice);
    await write('articles/a.md', article('A', 'kaput: 1\n'));
    await write('articles/b.md', article('B'));
    await start();
    expect(describeReading(readings[0] as ContentReading).said).toBe('unknown-key articles/a.md');
    expect((await after(() => write('articles/b.md', article('B', 'updated: x\n')))).said).toBe(
      'unknown-key articles/a.md, invalid-date articles/b.md',
    );
    await after(() => write('articles/b.md', article('B', 'slug: a\n')));
    expect((await after(() => write('articles/a.md', article('A')))).said).toBe(
      'duplicate-slug articles/a.md, duplicate-slug articles/b.md',
    );
    expect((await after(() => write('articles/b.md', article('B')))).said).toBe('A, B');
  });

  test('reports a picture that is deleted, and recovers when it is back', async () => {
    await write('practice.yaml', practice);
    await write('pictures/a.svg', '<svg/>');
    await write('articles/a.md', article('A', 'picture: { src: ../pictures/a.svg, alt: A }\n'));
    await start();
    expect(await after(() => rm(join(folder, 'pictures/a.svg')))).toEqual({
      said: 'missing-picture articles/a.md',
      changed: [],
    });
    expect((await after(() => write('pictures/a.svg', '<svg/>'))).said).toBe('A');
  });

  test('waits for a folder that does not exist yet', async () => {
    await start();
    expect(describeReading(readings[0] as ContentReading).said).toMatch(/^missing-folder/);
    await write('practice.yaml', practice);
    await write('articles/a.md', article('A'));
    await expect.poll(() => readings.at(-1)?.content?.articles.length, { timeout: 5000 }).toBe(1);
  });

  test('reports only changes, not files that are saved unchanged', async () => {
    await write('practice.yaml', practice);
    await write('articles/a.md', article('A'));
    await start();
    for (const title of ['B', 'C']) {
      await write('practice.yaml', practice);
      await write('notes.txt', title);
      // The next reading is of this change, and names nothing else.
      expect(await after(() => write('articles/a.md', article(title)))).toEqual({
        said: title,
        changed: ['articles/a.md'],
      });
    }
    expect(readings).toHaveLength(3);
  });

  test('reports nothing after it is closed', async () => {
    await write('practice.yaml', practice);
    await write('articles/a.md', article('A'));
    await start();
    watch?.close();
    // Another watch of the same folder shows when the change was noticed.
    let seen = 0;
    watch = await watchContent(folder, () => {
      seen += 1;
    });
    await write('articles/a.md', article('B'));
    await expect.poll(() => seen, { timeout: 5000 }).toBe(2);
    expect(readings).toHaveLength(1);
  });
});
