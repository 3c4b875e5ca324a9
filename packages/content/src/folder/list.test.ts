import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Listing, listFolder } from './list.js';

let base = '';
let root = '';

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tendwell-list-'));
  root = join(base, 'content');
  for (const file of [
    'content/articles/tea.md',
    'content/tea.svg',
    'elsewhere/other.md',
    'elsewhere/other.svg',
  ]) {
    await mkdir(dirname(join(base, file)), { recursive: true });
    await writeFile(join(base, file), '');
  }
});
afterEach(() => rm(base, { recursive: true, force: true }));

const link = (target: string, name: string) => symlink(target, join(root, name));

function list(folder = root): Listing {
  const listing = listFolder(folder);
  if (!(listing instanceof Listing)) throw new Error(listing.message);
  return listing;
}

const issues = ({ issues: found }: Listing) =>
  found.map(({ code, file }) => `${code} ${file.slice(file.lastIndexOf('content/') + 'content/'.length)}`);

describe.skipIf(process.platform === 'win32')('a symbolic link', () => {
  test('to a file or a folder of the content folder is listed as one', async () => {
    await link('articles/tea.md', 'tea.md');
    await link('articles', 'more');
    const listing = list();
    expect(listing.files).toEqual(['articles/tea.md', 'more/tea.md', 'tea.md', 'tea.svg']);
    expect(listing.issues).toEqual([]);
    expect(['tea.md', 'more/tea.md'].map((file) => listing.isInside(join(root, file)))).toEqual([true, true]);
  });

  test('to a parent folder is not followed forever', async () => {
    await link('..', 'articles/up');
    await link('.', 'articles/self');
    const listing = list();
    expect(listing.files).toEqual(['articles/tea.md', 'tea.svg']);
    expect(listing.folders).toEqual([root, join(root, 'articles')]);
    expect(listing.issues).toEqual([]);
  });

  test('to a text or a folder outside is an issue, and its target is not read', async () => {
    await link('../../elsewhere/other.md', 'articles/other.md');
    await link('../elsewhere', 'articles/../elsewhere');
    const listing = list();
    expect(listing.files).toEqual(['articles/tea.md', 'tea.svg']);
    expect(issues(listing)).toEqual(['outside-folder articles/other.md', 'outside-folder elsewhere']);
  });

  test('to a picture outside is listed, and counts as outside', async () => {
    await link('../elsewhere/other.svg', 'other.svg');
    const listing = list();
    expect(listing.issues).toEqual([]);
    expect(listing.isFile(join(root, 'other.svg'))).toBe(true);
    expect(listing.isInside(join(root, 'other.svg'))).toBe(false);
    expect(listing.isInside(join(root, 'tea.svg'))).toBe(true);
  });

  test('that is broken counts as a file, which cannot be read', async () => {
    await link('gone.md', 'articles/lost.md');
    expect(list().files).toEqual(['articles/lost.md', 'articles/tea.md', 'tea.svg']);
  });

  test('in a hidden folder or an installed package is skipped', async () => {
    await mkdir(join(root, '.git'));
    await link('../../elsewhere', '.git/elsewhere');
    await link('../elsewhere', 'node_modules');
    const listing = list();
    expect(listing.files).toEqual(['articles/tea.md', 'tea.svg']);
    expect(listing.issues).toEqual([]);
  });

  test('to the content folder can be given in its place', async () => {
    await link('../../elsewhere/other.md', 'articles/other.md');
    await symlink(root, join(base, 'linked'));
    const listing = list(join(base, 'linked'));
    expect(listing.files).toEqual(['articles/tea.md', 'tea.svg']);
    expect(listing.isInside(join(base, 'linked/tea.svg'))).toBe(true);
    expect(listing.issues).toHaveLength(1);
  });
});
