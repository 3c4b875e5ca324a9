import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentReader } from '../node/reader.js';
import { checkFolder } from './check-folder.js';

const now = new Date('2026-03-02T12:00:00Z');
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-hazards-'));
  await write('content/practice.yaml', PRACTICE);
});
afterEach(() => rm(root, { recursive: true }));

const PRACTICE = `name: Saltmarsh Massage
kind: massage
url: https://saltmarsh.example.com/
locale: en-US
timeZone: America/New_York
locations:
  - address: { street: 8 Heron Lane, city: Wellfleet, country: US }
`;
const ARTICLE = '---\ntitle: A\ndate: 2025-01-01\n---\nWords.\n';

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}

async function problems(): Promise<string[]> {
  const { issues } = await checkFolder(join(root, 'content'), { now });
  return issues.map(
    ({ code, severity, file }) => `${severity} ${code} ${file.slice(file.lastIndexOf('content/') + 8)}`,
  );
}

const slugs = async () =>
  (await new ContentReader(join(root, 'content')).read()).articles.map(({ slug }) => slug);

describe('a symbolic link', () => {
  test('out of the folder is an error, and its target is not read', async () => {
    await write('private/secret.md', ARTICLE);
    await mkdir(join(root, 'content/articles'));
    await symlink(join(root, 'private/secret.md'), join(root, 'content/articles/secret.md'));
    await symlink(join(root, 'private'), join(root, 'content/notes'));
    await symlink(join(root, 'private/secret.md'), join(root, 'content/newsletter.yaml'));
    expect(await problems()).toEqual([
      'error outside-folder articles/secret.md',
      'error outside-folder newsletter.yaml',
      'error outside-folder notes',
    ]);
    await expect(slugs()).rejects.toThrow('points to a place outside the content folder');
  });

  test('within the folder is followed', async () => {
    await write('content/shared/tea.md', ARTICLE);
    await symlink('shared', join(root, 'content/articles'));
    expect(await problems()).toEqual([]);
    expect(await slugs()).toEqual(['tea']);
  });

  test('of a folder within the folder of articles is followed too', async () => {
    await write('content/shared/tea.md', ARTICLE);
    await mkdir(join(root, 'content/articles'));
    await symlink('../shared', join(root, 'content/articles/2025'));
    expect(await problems()).toEqual([]);
    expect(await slugs()).toEqual(['tea']);
  });
});

describe('a symbolic link that leads nowhere', () => {
  test('is named, and everything beside it is read', async () => {
    await write('content/articles/tea.md', ARTICLE);
    for (const [target, path] of [
      ['loop.md', 'articles/loop.md'],
      ['loop', 'articles/loop'],
      ['nothing.md', 'articles/gone.md'],
    ] as const)
      await symlink(target, join(root, 'content', path));
    const { issues } = await checkFolder(join(root, 'content'), { now });
    expect(issues.map(({ file, message }) => `${basename(file)}: ${message}`)).toEqual([
      'gone.md: the file cannot be read: it does not exist',
      'loop.md: the file cannot be read: it is a symbolic link that leads back to itself',
    ]);
    await rm(join(root, 'content/articles/gone.md'));
    await rm(join(root, 'content/articles/loop.md'));
    expect(await slugs()).toEqual(['tea']);
  });

  test('in place of the content folder is not said to be missing', async () => {
    await symlink('loop', join(root, 'loop'));
    const { issues } = await checkFolder(join(root, 'loop'), { now });
    expect(issues.map(({ message }) => message)).toEqual([
      'the folder cannot be read: it is a symbolic link that leads back to itself',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe or a device', () => {
  test('is reported and not read', async () => {
    await mkdir(join(root, 'content/articles'));
    for (const name of ['articles/pipe.md', 'newsletter.yaml', 'picture.svg']) {
      execFileSync('mkfifo', [join(root, 'content', name)]);
    }
    await symlink('/dev/zero', join(root, 'content/articles/zero.md'));
    await write('content/articles/a.md', `${ARTICLE}\n![A picture](../picture.svg)\n`);
    expect(await problems()).toEqual([
      'error missing-picture articles/a.md',
      'error unreadable-file articles/pipe.md',
      'error outside-folder articles/zero.md',
      'error unreadable-file newsletter.yaml',
    ]);
  });

  test('in place of the practice is reported too', async () => {
    await rm(join(root, 'content/practice.yaml'));
    execFileSync('mkfifo', [join(root, 'content/practice.json')]);
    expect(await problems()).toEqual(['error unreadable-file practice.json']);
  });
});

describe('the name of a file', () => {
  test('with composed accents in a link finds a file name with decomposed accents', async () => {
    const decomposed = 'caf\u00e9'.normalize('NFD');
    await write(`content/articles/${decomposed}.md`, ARTICLE.replace('title: A', 'title: A\nslug: cafe'));
    await write(`content/articles/${decomposed}.svg`, '<svg/>');
    await write('content/articles/a.md', `${ARTICLE}[a](./caf\u00e9.md) ![b](./caf%C3%A9.svg)\n`);
    expect(await problems()).toEqual([]);
    const folder = await new ContentReader(join(root, 'content')).readFolder();
    const from = join(root, 'content/articles/a.md');
    expect(folder.resolve('./caf\u00e9.md', from)).toMatchObject({
      type: 'text',
      text: { page: '/articles/cafe/' },
    });
    expect(folder.resolve('./caf\u00e9.svg', from)).toMatchObject({
      type: 'file',
      file: join(root, `content/articles/${decomposed}.svg`),
    });
  });

  test.each(['tea.MD', 'tea.markdown', 'tea.mdx'])('%s is named in a warning', async (name) => {
    await write(`content/articles/${name}`, ARTICLE);
    expect(await problems()).toEqual([`warning ignored-file articles/${name}`]);
  });

  test('practice.yml is read', async () => {
    await rm(join(root, 'content/practice.yaml'));
    await write('content/practice.yml', PRACTICE);
    expect(await problems()).toEqual([]);
  });

  test('of a second file with the practice is named in a warning', async () => {
    await write('content/practice.yml', PRACTICE);
    await write('content/Newsletter.yaml', 'action: /x');
    expect(await problems()).toEqual([
      'warning ignored-file Newsletter.yaml',
      'warning ignored-file practice.yml',
    ]);
  });

  test('of the practice is not said to be wrong if the file cannot be read', async () => {
    await writeFile(
      join(root, 'content/practice.yaml'),
      Buffer.from(`${PRACTICE}tagline: Caf\u00e9\n`, 'latin1'),
    );
    expect(await problems()).toEqual(['error invalid-utf-8 practice.yaml']);
  });

  test('in a folder of articles makes an article, except a README', async () => {
    await write('content/articles/2025/old.md', ARTICLE);
    await write('content/articles/README.md', 'How to write here.');
    await write('content/articles/2025/README.md', 'How to write here.');
    expect(await problems()).toEqual([]);
    expect(await slugs()).toEqual(['old']);
  });
});

describe('a text that is not an article', () => {
  test('needs a title, and no date', async () => {
    await write('content/services.md', '---\ntitle: Services\n---\nWords.\n');
    await write('content/pages/about.md', '---\nsummary: A\n---\nWords.\n');
    await write('content/articles/a.md', '---\ntitle: A\n---\nWords.\n');
    expect(await problems()).toEqual(['error missing-key articles/a.md', 'error missing-key pages/about.md']);
  });

  test('is rendered without a date', async () => {
    await write('content/services.md', '---\ntitle: Services\n---\nWords.\n');
    for (let reading = 0; reading < 2; reading += 1) {
      const { texts } = await new ContentReader(join(root, 'content'), {
        cache: join(root, 'cache'),
      }).readFolder();
      expect(texts.map((text) => text.render('en', (url) => url))).toMatchObject([
        { title: 'Services', slug: 'services' },
      ]);
    }
  });
});

describe('an old path', () => {
  const from = (path: string) => ARTICLE.replace('---\nWords', `redirectFrom: ["${path}"]\n---\nWords`);

  test.each([
    '/',
    '/index.html',
    '//evil.example/a',
    '/?p=123',
    '/blog/?p=123',
    '/a#b',
    '/x/..%5c',
    '/x/../y/',
    '/x/%2e%2e/y',
    '/x/..',
    '/a%00b',
    '/a%25b',
    'https://example.com/',
    'https://example.com/index.html',
    'javascript:alert(1)',
  ])('%s is rejected', async (path) => {
    await write('content/articles/a.md', from(path));
    expect(await problems()).toEqual(['error invalid-redirect articles/a.md']);
  });

  test.each(['/blog/ginger', '/blog/ginger.php', '/tags/espa%C3%B1ol/', 'https://example.com/blog/ginger/'])(
    '%s is accepted',
    async (path) => {
      await write('content/articles/a.md', from(path));
      expect(await problems()).toEqual([]);
    },
  );
});
