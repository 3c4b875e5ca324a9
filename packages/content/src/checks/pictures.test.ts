import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from './check-folder.js';

const now = new Date('2026-03-02T12:00:00Z');
const PRACTICE = `name: Saltmarsh Massage
kind: massage
url: https://saltmarsh.test/
locale: en-US
timeZone: America/New_York
locations:
  - address: { street: 8 Heron Lane, city: Wellfleet, country: US }
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-pictures-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'practice.yaml'), PRACTICE);
});
afterEach(() => rm(folder, { recursive: true }));

/** The errors of a page that shows a file in two places. */
async function errorsOf(name: string, bytes: string | Buffer): Promise<string[]> {
  await writeFile(join(folder, 'pages', name), bytes);
  await writeFile(
    join(folder, 'pages/rooms.md'),
    `---\ntitle: Rooms\npicture: { src: ./${name}, alt: A room }\n---\n![The window](./${name})\n`,
  );
  const { issues } = await checkFolder(folder, { now });
  return issues.map(({ code, line, column, message }) => `${line}:${column} ${code}: ${message}`);
}

describe('a file that is shown as a picture', () => {
  test.each([
    ['is empty', 'a.png', ''],
    ['is not a picture', 'a.jpg', 'Only words'],
    ['is not a picture', 'a.png', '<!doctype html><p><svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['is a HEIC picture, which browsers don’t show', 'a.jpg', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['is a TIFF picture, which browsers don’t show', 'a.tif', 'II*\0\x08\0\0\0'],
  ])('is an error at each place if it %s: %s', async (problem, name, text) => {
    expect(await errorsOf(name, text)).toEqual([
      `3:17 unreadable-picture: \`${name}\` ${problem}`,
      `5:15 unreadable-picture: \`${name}\` ${problem}`,
    ]);
  });

  test.each([
    ['a JPEG', 'a.jpg', Buffer.from('ffd8ffe0', 'hex')],
    ['a PNG with another name', 'a.jpg', Buffer.from('89504e470d0a1a0a', 'hex')],
    [
      'a drawing after a comment',
      'a.svg',
      `<!-- ${'-'.repeat(3000)} --><svg xmlns="http://www.w3.org/2000/svg"/>`,
    ],
  ])('has no error if it is %s', async (_, name, bytes) => {
    expect(await errorsOf(name, bytes)).toEqual([]);
  });

  test('is only checked if it is shown', async () => {
    await writeFile(join(folder, 'pages/notes.png'), 'Only words');
    expect((await checkFolder(folder, { now })).issues).toEqual([]);
  });
});
