import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '@tendwell/content/html';
import { letterPicture } from '@tendwell/content/node';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, serveSite, siteFolder, write } from '../../test/fixture.js';
import { photo } from '../../test/photo.js';

afterEach(cleanUp);

const door = (await photo(1200, 900)).withExif({
  IFD0: { Artist: 'Ada Voss' },
  IFD3: { GPSLatitudeRef: 'N' },
});
const article = `---
title: Doors
date: 2026-01-05
picture:
  src: door.jpg
  alt: A door
---

![Ajar](door.jpg "Ajar") and [the whole picture](door.jpg).
`;

async function folder(files: Record<string, string | null> = {}): Promise<string> {
  const root = await siteFolder({ 'content/articles/doors.md': article, ...files });
  await writeFile(join(root, 'content/articles/door.jpg'), await door.clone().jpeg().toBuffer());
  return root;
}

describe('a build with photographs', () => {
  it('writes their files without metadata, and pages that refer to them', async () => {
    const root = await folder();
    const { files, read } = await buildSite(root);
    const page = await read('articles/doors/index.html');
    const [, srcset = '', sizes, src = ''] =
      /<picture><source type="image\/webp" srcset="([^"]*)" sizes="([^"]*)"><img src="([^"]*)" alt="Ajar" title="Ajar" loading/.exec(
        page,
      ) ?? [];
    expect(sizes).toBe('(min-width: 40rem) 36rem, 90vw');
    expect(srcset.split(', ').map((candidate) => candidate.split(' ')[1])).toEqual(['320w', '750w', '1200w']);
    const linked = /<a href="(\/assets\/door-[\w-]{8}\.1200\.jpg)">the whole picture/.exec(page)?.[1] ?? '';
    const urls = [...srcset.split(', ').map((candidate) => candidate.split(' ')[0] ?? ''), src, linked];
    expect(files.filter((file) => file.includes('/door-')).sort()).toEqual(
      urls.map((url) => url.slice(1)).sort(),
    );
    for (const url of urls) {
      const file = await readFile(join(root, 'dist', url));
      expect((await sharp(file).metadata()).exif).toBeUndefined();
      expect(file.includes('Ada Voss')).toBe(false);
    }
    expect(page).toContain('width="1080" height="810"');
  });

  it('is the same each time, and takes the second time’s files from the cache', async () => {
    const root = await folder();
    const first = await buildSite(root);
    const second = await buildSite(root);
    expect(second.files).toEqual(first.files);
    const names = first.files.filter((file) => file.includes('/door-'));
    for (const name of names) expect(await second.read(name)).toBe(await first.read(name));
  });

  it('gives pages the files of portraits and of requested pictures', async () => {
    const practice = FILES['content/practice.yaml']?.replace('./pictures/ada.svg', './articles/door.jpg');
    const { read } = await buildSite(await folder({ 'content/practice.yaml': practice ?? '' }), {
      pages: ({ practice, people, picture, asset }) => [
        {
          path: '/',
          title: 'A',
          body: html`${JSON.stringify([practice.practitioners?.[0]?.photo, people[0]?.photo, picture('articles/door.jpg'), asset('articles/door.jpg')])}`,
        },
      ],
    });
    const text = (await read('index.html')).replaceAll('&quot;', '"');
    const [photo, person, picture, url] = JSON.parse(/\[\{.*\]/.exec(text)?.[0] ?? '[]');
    expect(photo).toEqual({ ...picture, alt: 'Ada at the door' });
    expect(person).toEqual(photo);
    expect(picture).toMatchObject({ src: url, width: 1080, height: 810, type: 'image/webp' });
    expect(picture.sources).toHaveLength(3);
  });

  it('gives the pictures in a person’s bio their files', async () => {
    const practice = FILES['content/practice.yaml']?.replace(
      'name: Ada Voss\n',
      'name: Ada Voss\n    bio: "See ![the door](./articles/door.jpg)."\n',
    );
    const root = await folder({ 'content/practice.yaml': practice ?? '' });
    const { read } = await buildSite(root, {
      pages: ({ people }) => [{ path: '/', title: 'A', body: html`${people[0]?.bioHtml}` }],
    });
    expect(await read('index.html')).toMatch(
      /See <picture><source type="image\/webp" srcset="\/assets\/door-[\w-]{8}\.320\.webp 320w, [^>]*><img src="[^"]*" alt="the door" loading="lazy"/,
    );
  });

  it('doesn’t publish the pictures of drafts, nor those that nothing refers to', async () => {
    const root = await folder({
      'content/articles/doors.md': article.replace('---\n\n', 'draft: true\n---\n\n'),
    });
    expect((await buildSite(root)).files.filter((file) => file.includes('door'))).toEqual([]);
  });

  it('reports broken pictures at each place that shows them', async () => {
    const root = await folder();
    const bytes = await readFile(join(root, 'content/articles/door.jpg'));
    await writeFile(join(root, 'content/articles/door.jpg'), bytes.subarray(0, bytes.length / 2));
    const failing = buildSite(root);
    await expect(failing).rejects.toThrow('`door.jpg` is broken or incomplete');
    await expect(failing).rejects.toThrow(/doors\.md:5:8[\s\S]*doors\.md:9:9/);
    await write(root, 'content/articles/door.jpg', 'not a picture');
    await expect(buildSite(root)).rejects.toThrow(/error\[unreadable-picture\]: `door.jpg` is not a picture/);
  });

  it('warns about a picture with fewer pixels than the page shows', async () => {
    const root = await folder();
    await writeFile(join(root, 'content/articles/door.jpg'), await (await photo(200, 150)).jpeg().toBuffer());
    const { messages } = await buildSite(root);
    expect(messages.join('\n')).toContain(
      'warning[small-picture]: `door.jpg` is 200 pixels wide, but is shown up to 576 pixels wide',
    );
    expect(messages.join('\n').match(/small-picture/g)).toHaveLength(1);
  });

  it('copies pictures unchanged if they are turned off', async () => {
    const root = await folder();
    const { read, files } = await buildSite(root, { pictures: false });
    const [name = ''] = files.filter((file) => file.includes('/door-'));
    expect(await readFile(join(root, 'dist', name))).toEqual(
      await readFile(join(root, 'content/articles/door.jpg')),
    );
    expect(await read('articles/doors/index.html')).toContain(`<img src="/${name}" alt="Ajar"`);
  });
});

describe('the dev server', () => {
  it('serves the photograph itself, and pages know its size', async () => {
    const root = await folder();
    const { get } = await serveSite(root);
    const page = await (await get('/articles/doors/')).text();
    expect(page).toMatch(
      /<img src="\/content\/articles\/door.jpg" alt="Ajar" title="Ajar" loading="lazy" decoding="async" width="1080" height="810">/,
    );
  });

  it('shows what is wrong with a picture on the pages that show it', async () => {
    const root = await folder();
    await writeFile(join(root, 'content/articles/door.jpg'), '');
    const { get } = await serveSite(root);
    expect(await (await get('/articles/doors/')).text()).toContain('`door.jpg` is empty');
    expect((await get('/articles/oil/')).status).toBe(200);
  });
});

describe('a build with letters', () => {
  const letter = (more = '') =>
    `---\nsubject: Doors\npicture: { src: ../articles/door.jpg, alt: A door }\n${more}---\n\n![Ajar](ajar.svg)\n`;
  const SVG =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h400v300z" fill="currentColor"/></svg>';

  it('publishes their pictures as JPEG and PNG with a background, at URLs derived from the files', async () => {
    const root = await folder({ 'content/letters/doors.md': letter(), 'content/letters/ajar.svg': SVG });
    const { files } = await buildSite(root);
    const paths = await Promise.all(
      ['articles/door.jpg', 'letters/ajar.svg'].map(async (name) => {
        const file = join(root, 'content', name);
        return letterPicture(file, await readFile(file)).path.slice(1);
      }),
    );
    expect(files.filter((file) => file.startsWith('letters/pictures/')).sort()).toEqual(paths.sort());
    const [ajar = '', photograph = ''] = paths.map((path) => join(root, 'dist', path));
    expect(await sharp(photograph).metadata()).toMatchObject({ format: 'jpeg', width: 1120, height: 840 });
    expect((await sharp(photograph).metadata()).exif).toBeUndefined();
    expect(await sharp(ajar).metadata()).toMatchObject({ format: 'png', width: 800, height: 600 });
    const corners = await sharp(ajar).ensureAlpha().raw().toBuffer();
    // Paper at the lower left, and ink at the upper right, of the theme.
    expect([...corners.subarray(800 * 599 * 4, 800 * 599 * 4 + 4)]).toEqual([0xfa, 0xfb, 0xf5, 255]);
    expect([...corners.subarray(799 * 4, 799 * 4 + 4)]).toEqual([0x19, 0x22, 0x1a, 255]);
  });

  it('publishes none of a draft, or of an article that is not a letter', async () => {
    const root = await folder({
      'content/letters/doors.md': letter('draft: true\n'),
      'content/letters/ajar.svg': SVG,
    });
    const { files } = await buildSite(root);
    expect(files.filter((file) => file.startsWith('letters/'))).toEqual([]);
  });
});
