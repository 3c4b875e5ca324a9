import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentFolder } from './content-folder.js';
import { ContentReader } from './reader.js';

const PRACTICE = `name: Tidewater Acupuncture
url: https://tidewater.example.com/
locale: en-US
timeZone: America/New_York
kind: acupuncture
locations:
  - name: Main Street
    address: { street: 12 Main Street, city: Bath, region: ME, postalCode: '04530', country: US }
practitioners:
  - slug: ada
    name: Ada Marsh
    photo: { src: pictures/ada.jpg, alt: Ada at her desk }
    bio: '![Boat](pictures/boat.jpg)'
`;
const ARTICLE = `---
title: Tides
date: 2026-01-15
picture: { src: ../pictures/tide.jpg, alt: Waves, width: 300 }
---

Words.

![Boat](../pictures/boat.jpg "The boat")

![One](../pictures/boat.jpg) ![Two](https://example.com/two.jpg)
`;

let root = '';
let folder: ContentFolder;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-pictures-'));
  await mkdir(join(root, 'articles'));
  await mkdir(join(root, 'pages'));
  await mkdir(join(root, 'pictures'));
  await writeFile(join(root, 'practice.yaml'), PRACTICE);
  await writeFile(join(root, 'articles/tides.md'), ARTICLE);
  await writeFile(join(root, 'pages/boat.md'), '---\ntitle: Boat\n---\n\n![Boat](../pictures/boat.jpg)\n');
  for (const name of ['ada', 'tide', 'boat']) await writeFile(join(root, 'pictures', `${name}.jpg`), 'JPEG');
  folder = await new ContentReader(root, { links: true, render: true }).readFolder();
});
afterAll(() => rm(root, { recursive: true }));

describe('the pictures of a folder', () => {
  test('are those that its files show, each once', () => {
    expect(folder.pictures.map((path) => basename(path)).sort()).toEqual(['ada.jpg', 'boat.jpg', 'tide.jpg']);
  });

  test('are checked at each place that shows them', () => {
    const issues = folder.checkPictures((file, use) => ({
      code: 'unreadable-picture',
      message: `${use} ${basename(file)}`,
      help: 'export it again',
    }));
    const places = issues.map(({ file, line, column, severity, message }) => [
      `${basename(file)}:${line}:${column}`,
      severity,
      message,
    ]);
    expect(places).toEqual([
      ['tides.md:4:17', 'error', 'picture tide.jpg'],
      ['tides.md:9:9', 'error', 'text boat.jpg'],
      ['tides.md:11:8', 'error', 'text boat.jpg'],
      ['boat.md:5:9', 'error', 'text boat.jpg'],
      ['practice.yaml:12:19', 'error', 'portrait ada.jpg'],
      ['practice.yaml:13:10', 'error', 'text boat.jpg'],
    ]);
  });

  test('are printed with the files that belong to their URLs', () => {
    const [text] = folder.texts.filter(({ isArticle }) => isArticle);
    const files = (src: string) => ({
      src,
      width: 1080,
      height: 720,
      type: 'image/webp',
      sources: [{ src: `${src}.webp`, width: 320 }],
    });
    const rendered = text?.render('en', (url) => `/assets/${basename(url)}`, {
      get: (src) => (src.startsWith('/assets/') ? files(src) : undefined),
    });
    expect(rendered?.picture).toMatchObject({ width: 300, height: 200, type: 'image/webp' });
    const html = String(rendered?.html);
    expect(html.match(/srcset="[^"]*" sizes="[^"]*"/g)).toEqual([
      'srcset="/assets/boat.jpg.webp 320w" sizes="(min-width: 40rem) 36rem, 90vw"',
      'srcset="/assets/boat.jpg.webp 320w" sizes="(min-width: 30rem) 18rem, 90vw"',
    ]);
    // The picture of the front matter comes first on the page.
    expect(html).not.toContain('fetchpriority');
  });

  test('have priority at the start of a page without another picture', () => {
    const [text] = folder.texts.filter(({ name }) => name === 'boat');
    expect(String(text?.render('en', (url) => url)?.html)).toBe(
      '<p><img src="../pictures/boat.jpg" alt="Boat" fetchpriority="high"></p>\n',
    );
  });
});
