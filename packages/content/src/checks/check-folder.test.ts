import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckOptions, checkFolder } from './check-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

const PRACTICE = `name: Saltmarsh Massage
kind: massage
url: https://saltmarsh.example.com/
locale: en-US
timeZone: Pacific/Apia
locations:
  - address: { street: 8 Heron Lane, city: Wellfleet, country: US }
`;
const article = (more: string, body = 'Words.') => `---\ntitle: A\ndate: 2025-01-01\n${more}---\n${body}\n`;

async function problems(
  files: Record<string, string>,
  options: Partial<CheckOptions> = {},
): Promise<string[]> {
  for (const [name, text] of Object.entries({ 'content/practice.yaml': PRACTICE, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { issues } = await checkFolder(join(folder, 'content'), {
    now: new Date('2026-03-02T12:00:00Z'),
    ...options,
  });
  return issues.map(({ code, severity, file, line, column }) => {
    const name = file.slice(file.lastIndexOf('content/') + 'content/'.length);
    return `${severity} ${code} ${name}:${line}:${column}`;
  });
}

describe('links', () => {
  test('may point to texts, files, and pages from templates', async () => {
    const body = [
      '[a](./b.md) [b](b.md#there) [c](../pages/about.md) [d](/articles/b/#there) [e](/articles/b/index.html)',
      '[f](/visit/) [g](/articles/) [h](/old/b) [i](/about/#made-by-a-template) [j](../files/form.pdf?v=2)',
      '[k](https://example.com/x) [l](mailto:a@example.com) [m](#here) [n](#top) [o](%62.md) ![p](../files/plan.svg)',
      '## Here',
    ].join('\n\n');
    expect(
      await problems({
        'content/articles/a.md': article('', body),
        'content/articles/b.md': article('redirectFrom: [/old/b/]\n', '## There'),
        'content/pages/about.md': article(''),
        'content/files/form.pdf': '%PDF',
        'content/files/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'content/README.md': 'no page [x](nowhere.md)',
      }),
    ).toEqual([]);
  });

  test('are checked in every file', async () => {
    expect(
      await problems({
        'content/practice.yaml': `${PRACTICE}booking: { url: /articles/gone/ }\nnotices:\n  - kind: accessibility\n    url: /articles/lost/\npractitioners:\n  - slug: ana-lee\n    name: Ana Lee\n    bio: |\n      See [this](./nowhere.md).\n`,
        'content/newsletter.yaml':
          'action: /subscribe\ndescription: A.\nconsent: { text: Yes, version: 1 }\nprivacyUrl: /articles/none/\n',
        'content/articles/a.md': article(
          '',
          '> 1. [a](./gone.md)\n>    and [b](..)\n\n[c](/articles/b/#x) [d](#x)',
        ),
        'content/articles/b.md': article('', '[e](../../outside.txt)'),
      }),
    ).toEqual([
      'error broken-link articles/a.md:5:10',
      'error broken-link articles/a.md:6:14',
      'warning missing-anchor articles/a.md:8:5',
      'warning missing-anchor articles/a.md:8:25',
      'error outside-folder articles/b.md:5:5',
      'error broken-link newsletter.yaml:4:13',
      'error broken-link practice.yaml:8:17',
      'error broken-link practice.yaml:11:10',
      'error broken-link practice.yaml:15:10',
    ]);
  });

  test('are checked against the built site', async () => {
    const files = {
      'site/visit/index.html': '<h2 id="booking">Booking</h2>',
      'site/articles/a/index.html': '<h2 id="end">',
      'site/plan.pdf': '',
      'content/articles/a.md': article(
        '',
        '[a](/visit/#booking) [b](/visit#parking) [c](/gone/) [d](/plan.pdf) [e](/articles/a/#end)',
      ),
    };
    expect(await problems(files)).toEqual(['warning missing-anchor articles/a.md:5:73']);
    expect(await problems(files, { site: join(folder, 'site') })).toEqual([
      'warning missing-anchor articles/a.md:5:26',
      'error broken-link articles/a.md:5:46',
    ]);
  });

  test('follow the configured path of articles', async () => {
    const files = {
      'content/articles/a.md': article('', '[a](/blog/a.html) [b](/blog/b.html) [c](/articles/b/)'),
    };
    expect(await problems(files, { articlePath: (slug) => `/blog/${slug}.html` })).toEqual([
      'error broken-link articles/a.md:5:23',
    ]);
  });

  test('to unpublished texts cause a warning from the day that visitors see the link', async () => {
    const now = new Date('2025-03-01T12:00:00Z');
    const links = '[d](d.md) [s](s.md) [x](x.md)';
    const files = {
      'content/articles/d.md': article('draft: true\n', links),
      'content/articles/s.md': article('publishAt: 2025-04-01\n', links),
      'content/articles/x.md': article('expiresAt: 2025-02-01\n', links),
      'content/articles/a.md': article('', links),
      'content/articles/late.md': article('publishAt: 2025-04-01\n', '[s](s.md)'),
    };
    expect(await problems(files, { now })).toEqual([
      'warning link-to-draft articles/a.md:5:5',
      'warning link-to-draft articles/a.md:5:15',
      'warning link-to-expired articles/a.md:5:25',
      'warning link-to-draft articles/s.md:6:5',
      'warning link-to-expired articles/s.md:6:25',
      'warning expired-article articles/x.md:4:12',
    ]);
  });

  test('are judged in each text, also if another one has the same', async () => {
    const files = {
      'content/articles/x.md': article('expiresAt: 2025-03-15\n'),
      'content/articles/a.md': article('', '[x](x.md)'),
      'content/articles/b.md': article('publishAt: 2025-04-01\n', '[x](x.md)'),
      'content/pages/a.md': article('', '[x](./b.md#none)'),
      'content/pages/b.md': article('', '[x](./b.md#none)'),
    };
    expect(await problems(files, { now: new Date('2025-03-01T12:00:00Z') })).toEqual([
      'warning link-to-expired articles/b.md:6:5',
      'warning missing-anchor pages/b.md:5:5',
    ]);
  });
});

describe('days', () => {
  test('begin in the practice’s time zone', async () => {
    const files = { 'content/articles/a.md': article('expiresAt: 2025-03-02\n') };
    // In Apia it is March 2 from 10:00 UTC on the day before.
    expect(await problems(files, { now: new Date('2025-03-01T09:59:00Z') })).toEqual([]);
    expect(await problems(files, { now: new Date('2025-03-01T11:01:00Z') })).toHaveLength(1);
  });
});

describe('redirects', () => {
  const from = (...paths: string[]) => article(`redirectFrom: [${paths.join(', ')}]\n`);

  test('may not form a loop of any length', async () => {
    expect(
      await problems({
        'content/articles/a.md': from('/articles/b/'),
        'content/articles/b.md': from('/articles/c'),
        'content/articles/c.md': from('/old/', 'https://saltmarsh.example.com/articles/a/'),
        'content/articles/self.md': from('/articles/self/'),
      }),
    ).toEqual([
      'error redirect-loop articles/a.md:4:16',
      'error redirect-loop articles/b.md:4:16',
      'error redirect-loop articles/c.md:4:23',
      'error redirect-loop articles/self.md:4:16',
    ]);
  });

  test('may replace a page that is not published', async () => {
    expect(
      await problems({
        'content/articles/a.md': from('/articles/b/', '/articles/c/', '/about/'),
        'content/articles/b.md': article('draft: true\n'),
        'content/articles/c.md': article(''),
        'content/pages/about.md': article(''),
      }),
    ).toEqual(['error redirect-over-page articles/a.md:4:30', 'error redirect-over-page articles/a.md:4:44']);
  });
});

describe('a broken file', () => {
  test('does not hide the problems of other files, or its own other problems', async () => {
    expect(
      await problems({
        'content/practice.yaml': 'name: [\n',
        'content/articles/a.md': '---\ntitle: A\ndate: soon\n---\n![](gone.svg) [b](b.md) [c](gone.md)\n',
        'content/articles/b.md': article('author: who-is-this\n'),
      }),
    ).toEqual([
      'error invalid-date articles/a.md:3:7',
      'warning missing-alt articles/a.md:5:1',
      'error missing-picture articles/a.md:5:5',
      'error broken-link articles/a.md:5:29',
      'error yaml-unclosed-bracket practice.yaml:1:7',
    ]);
  });
});
