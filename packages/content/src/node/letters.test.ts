import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContentError } from '../issues/content-error.js';
import { readContent } from './index.js';
import { letterOf } from './letters.js';
import { ContentReader } from './reader.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-letters-'));
  await write({
    'practice.yaml':
      'name: Linden\nkind: yoga\nurl: https://example.com/\nlocale: en-US\ntimeZone: America/Los_Angeles\n' +
      'locations:\n  - address: { street: 1 A Street, city: Oakland, country: US }\n',
    'newsletter.yaml':
      'action: /newsletter/subscribe\ndescription: A letter a month.\nconsent: { text: Write to me., version: "1" }\n' +
      'interests: [{ value: tea, label: Tea }]\n',
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const problems = () =>
  readContent(folder).then(
    () => [],
    (error: ContentError) => error.issues.map(({ code, path }) => `${code} ${path?.join('.')}`),
  );

describe('letters', () => {
  test('are the files in letters/, and the articles that say so', async () => {
    await write({
      'letters/winter-tea.md':
        '---\nsubject: Tea for the cold months\npreheader: Three pots to keep.\ninterests: [tea]\n---\nBoil *water*.\n',
      'letters/welcome/day-3.md': '---\nsubject: 1e3 welcomes\nday: 3\ndraft: true\n---\nHello.\n',
      'articles/ginger.md':
        '---\ntitle: Ginger\ndate: 2026-01-02\nsummary: How to slice it.\nletter: true\n---\nSlice.\n',
      'articles/other.md': '---\ntitle: Other\ndate: 2026-01-01\n---\nWords.\n',
    });
    const { letters, articles } = await readContent(folder);
    expect(letters).toEqual([
      {
        name: 'ginger',
        text: 'articles/ginger',
        file: join(folder, 'articles/ginger.md'),
        page: '/articles/ginger/',
        subject: 'Ginger',
        preheader: 'How to slice it.',
        interests: [],
        draft: false,
        body: 'Slice.\n',
      },
      {
        name: 'welcome/day-3',
        text: 'letters/welcome/day-3',
        file: join(folder, 'letters/welcome/day-3.md'),
        page: '/letters/welcome/day-3/',
        subject: '1e3 welcomes',
        interests: [],
        draft: true,
        day: 3,
        body: 'Hello.\n',
      },
      {
        name: 'winter-tea',
        text: 'letters/winter-tea',
        file: join(folder, 'letters/winter-tea.md'),
        page: '/letters/winter-tea/',
        subject: 'Tea for the cold months',
        preheader: 'Three pots to keep.',
        interests: ['tea'],
        draft: false,
        body: 'Boil *water*.\n',
      },
    ]);
    expect(articles.map(({ slug }) => slug)).toEqual(['ginger', 'other']);
  });

  test('can be any article, by its text', async () => {
    await write({ 'articles/other.md': '---\ntitle: Other\ndate: 2026-01-01\n---\nWords.\n' });
    const { texts } = await new ContentReader(folder).readFolder();
    expect(texts.map(letterOf).map((letter) => letter?.name)).toEqual(['other']);
  });

  test('are translated by a file of the same name', async () => {
    await write({
      'es/practice.yaml': 'locale: es-US\n',
      'letters/winter-tea.md': '---\nsubject: Winter tea\n---\nBoil.\n',
      'es/letters/winter-tea.md': '---\nsubject: Té de invierno\n---\nHierve.\n',
    });
    const { translations } = await readContent(folder);
    expect(translations.es?.letters).toMatchObject([
      {
        name: 'winter-tea',
        text: 'letters/winter-tea',
        page: '/es/letters/winter-tea/',
        subject: 'Té de invierno',
      },
    ]);
  });

  test('have errors at the key that is wrong', async () => {
    await write({
      'letters/a.md': '---\ntitle: A\ninterests: []\n---\nWords.\n',
      'letters/Big Letter.md': '---\nsubject: A\n---\nWords.\n',
      'letters/c.md': '---\nsubject: C\ninterests: [coffee]\n---\nWords.\n',
      'articles/d.md': '---\ntitle: D\ndate: 2026-01-01\ninterests: [tea]\n---\nWords.\n',
      'letters/e.md': '---\nsubject: E\nday: 3\n---\nWords.\n',
      'letters/welcome/f.md': '---\nsubject: F\n---\nWords.\n',
      'letters/welcome/g.md': '---\nsubject: G\nday: -1\n---\nWords.\n',
      'letters/welcome/h.md': '---\nsubject: H\nday: 1.5\n---\nWords.\n',
    });
    expect((await problems()).sort()).toEqual([
      'invalid-slug slug',
      'missing-key day',
      'missing-key letter',
      'missing-key subject',
      'out-of-range day',
      'unknown-interest interests.0',
      'unknown-key day',
      'unknown-key title',
      'wrong-length interests',
      'wrong-type day',
    ]);
  });
});
