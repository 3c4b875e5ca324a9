import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { ContentReader, readContent } from './index.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-content-'));
});
afterEach(() => rm(folder, { recursive: true }));

const practice = `name: Linden Street Acupuncture
kind: acupuncture
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
practitioners:
  - slug: ana-lee
    name: Ana Lee
  - slug: ben-ortiz
    name: Ben Ortiz
`;
const article = (date: string, more = '', body = 'Words.') =>
  `---\ntitle: A\ndate: ${date}\n${more}---\n${body}\n`;

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Each problem as its code and place, with the file's name from the folder on. */
async function problems(root = folder): Promise<string[]> {
  const error = await readContent(root).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof ContentError)) throw error ?? new Error('There was no error');
  const prefix = relative(process.cwd(), folder).replaceAll('\\', '/');
  return error.issues.map(
    ({ code, file, line, column }) =>
      `${code} ${file.replace(prefix, '').replace(/^\//, '')}:${line}:${column}`,
  );
}

describe('readContent', () => {
  test('reads the practice, the newsletter, and the articles, newest first', async () => {
    await write({
      'practice.yaml': practice,
      'newsletter.yaml': 'action: /subscribe\ndescription: A letter.\nconsent: { text: Yes, version: 1 }\n',
      'articles/b.md': article('2026-01-01'),
      'articles/a.md': article('2026-01-01', 'draft: true\n'),
      'articles/c.md': article('2026-03-02', 'slug: spring\nauthor: ana-lee\n'),
      'articles/_notes.md': 'no front matter',
      'articles/notes.txt': 'no article',
    });
    const content = await readContent(folder);
    expect(content.practice.name).toBe('Linden Street Acupuncture');
    expect(content.newsletter?.consent.version).toBe('1');
    expect(content.articles.map(({ slug }) => slug)).toEqual(['spring', 'a', 'b']);
    expect(content.files.get('spring')).toBe(join(folder, 'articles', 'c.md'));
  });

  test('needs neither articles nor a newsletter', async () => {
    await write({ 'practice.json': JSON.stringify(minimal()) });
    const content = await readContent(folder);
    expect(content.articles).toEqual([]);
    expect(content).not.toHaveProperty('newsletter');
  });

  test('reads many files', async () => {
    const files: Record<string, string> = { 'practice.yaml': practice };
    for (let index = 0; index < 200; index += 1) files[`articles/a-${index}.md`] = article('2026-01-01');
    await write(files);
    expect((await readContent(folder)).articles).toHaveLength(200);
  });

  test('reports all problems of all files at once, in order', async () => {
    await write({
      'practice.yaml': practice.replace('kind: acupuncture', 'kind: acupunture'),
      'newsletter.yaml': 'action: nowhere at all\n',
      'articles/b.md': article('03/02/2026', '', 'Ask [email protected]'),
      'articles/a.md': 'no front matter',
    });
    expect(await problems()).toEqual([
      'missing-front-matter articles/a.md:1:1',
      'invalid-date articles/b.md:3:7',
      'scrambled-email articles/b.md:5:5',
      'missing-key newsletter.yaml:1:1',
      'missing-key newsletter.yaml:1:1',
      'invalid-link newsletter.yaml:1:9',
      'invalid-value practice.yaml:2:7',
    ]);
  });

  test('names both files with the same slug', async () => {
    await write({
      'practice.yaml': practice,
      'articles/tea.md': article('2026-01-01'),
      'articles/other.md': article('2026-01-02', 'slug: tea\n'),
    });
    const error = (await readContent(folder).catch((error) => error)) as ContentError;
    expect(error.issues).toHaveLength(2);
    expect(error.issues[0]).toMatchObject({ code: 'duplicate-slug', line: 4, column: 1 });
    expect(error.issues[0]?.message).toMatch(/`tea` is also used by .*articles\/tea\.md$/);
    expect(error.issues[1]?.message).toMatch(/articles\/other\.md$/);
    expect(error.format()).toContain('4 | slug: tea');
  });

  test('checks an author that looks like a slug', async () => {
    await write({
      'practice.yaml': practice,
      'articles/a.md': article('2026-01-01', 'author: anna-lee\n'),
      'articles/b.md': article('2026-01-01', 'author: Anna Lee\n'),
    });
    const error = (await readContent(folder).catch((error) => error)) as ContentError;
    expect(error.issues).toHaveLength(1);
    expect(error.issues[0]).toMatchObject({ code: 'unknown-author', line: 4, column: 9 });
    expect(error.issues[0]?.help).toMatch(/did you mean ana-lee\? the practitioners are ana-lee, ben-ortiz/);
  });

  test('reports missing pictures, in front matter and body', async () => {
    await write({
      'practice.yaml': practice.replace(
        'name: Ana Lee\n',
        'name: Ana Lee\n    photo: { src: ./ana.jpg, alt: Ana }\n',
      ),
      'articles/here.svg': '<svg/>',
      'articles/with space.svg': '<svg/>',
      'articles/a.md': article(
        '2026-01-01',
        'picture: { src: ./gone.svg, alt: x }\n',
        '![a](here.svg) ![a](./here.svg?v=1#x) ![a](with%20space.svg)\n\n![a](gone-too.svg) ![a](/public.svg) ![a](https://example.com/a.svg)',
      ),
    });
    expect(await problems()).toEqual([
      'missing-picture articles/a.md:4:17',
      'missing-picture articles/a.md:8:6',
      'missing-picture practice.yaml:11:19',
    ]);
  });

  test('reports a folder that is missing, is a file, or has no practice', async () => {
    await write({ file: '' });
    expect(await problems(join(folder, 'nowhere'))).toEqual(['missing-folder nowhere:1:1']);
    expect(await problems(join(folder, 'file'))).toEqual(['missing-folder file:1:1']);
    expect(await problems()).toEqual(['missing-file practice.yaml:1:1']);
  });

  test('points to the first byte that is not UTF-8', async () => {
    await write({
      'practice.yaml': practice,
      'articles/a.md': Buffer.concat([Buffer.from(article('2026-01-01', '', 'Caf')), Buffer.from([0xe9])]),
    });
    expect(await problems()).toEqual(['invalid-utf-8 articles/a.md:6:1']);
  });

  test('names a file that cannot be read', async () => {
    await write({ 'practice.yaml': practice });
    await mkdir(join(folder, 'articles', 'a.md'), { recursive: true });
    expect(await problems()).toEqual(['unreadable-file articles/a.md:1:1']);
  });
});

describe('a reader of available content', () => {
  test('has a file with errors as it was before them, and all other files as they are', async () => {
    const reader = new ContentReader(folder);
    await write({ 'practice.yaml': practice, 'articles/a.md': article('2026-01-01') });
    await reader.readAvailable();
    await write({
      'practice.yaml': practice.replace('kind: acupuncture', 'kind: needles'),
      'articles/a.md': article('tomorrow'),
      'articles/b.md': article('2026-02-01'),
      'articles/c.md': article('never'),
    });
    const { folder: available, errors } = await reader.readAvailable();
    expect(available.content.practice.kind).toBe('acupuncture');
    expect(available.content.articles.map(({ slug, date }) => [slug, date])).toEqual([
      ['b', '2026-02-01'],
      ['a', '2026-01-01'],
    ]);
    expect(available.texts.map(({ page, article }) => [page, article !== undefined])).toEqual([
      ['/articles/a/', true],
      ['/articles/b/', true],
      ['/articles/c/', false],
    ]);
    expect(errors.map(({ code }) => code)).toEqual(['invalid-date', 'invalid-date', 'invalid-value']);
    await expect(reader.read()).rejects.toThrow(ContentError);
  });

  test('forgets a file that has been deleted', async () => {
    const reader = new ContentReader(folder);
    await write({ 'practice.yaml': practice, 'articles/a.md': article('2026-01-01') });
    await reader.readAvailable();
    await rm(join(folder, 'articles/a.md'));
    expect((await reader.readAvailable()).folder.texts).toEqual([]);
  });

  test('is empty until the practice has been valid', async () => {
    await write({ 'practice.yaml': practice.replace('kind: acupuncture', 'kind: needles') });
    await expect(new ContentReader(folder).readAvailable()).rejects.toThrow(ContentError);
  });
});

function minimal() {
  return {
    name: 'A',
    kind: 'yoga',
    url: 'https://example.com/',
    locale: 'en-US',
    timeZone: 'America/Los_Angeles',
    locations: [{ address: { street: '1 A Street', city: 'Oakland', country: 'US' } }],
  };
}
