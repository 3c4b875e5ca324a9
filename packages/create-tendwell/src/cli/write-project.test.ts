import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderError, writeProject } from './write-project.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tendwell-write-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = new Map([
  ['package.json', '{}\n'],
  ['content/articles/a.md', 'Words.\n'],
]);
const everything = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

describe('a folder can be used', () => {
  test('if it does not exist, is empty, or holds only a git repository', () => {
    expect(folderError(join(root, 'new'))).toBeUndefined();
    expect(folderError(root)).toBeUndefined();
    mkdirSync(join(root, '.git'));
    expect(folderError(root)).toBeUndefined();
  });

  test('but not if it holds anything else, which is listed', () => {
    writeFileSync(join(root, 'notes.txt'), '');
    mkdirSync(join(root, 'content'));
    expect(folderError(root)).toContain('is not empty: content, notes.txt. Choose another one');
    for (const name of 'abcdef') writeFileSync(join(root, name), '');
    expect(folderError(root)).toContain('a, b, c, content, d, and 3 more');
  });

  test('but not if Vite has no address for its files', () => {
    for (const name of ['site #2', '100%', 'why?']) {
      expect(folderError(join(root, name))).toContain(
        ` has a ${name.replace(/[^#%?]/g, '')} in it, and Vite can't show`,
      );
    }
    expect(folderError(join(root, 'Müller & Söhne (neu)'))).toBeUndefined();
  });

  test('but not if it is a file', () => {
    writeFileSync(join(root, 'site'), '');
    expect(folderError(join(root, 'site'))).toContain('is a file');
  });
});

describe.skipIf(process.platform === 'win32')(
  'a folder that cannot be used is reported with the reason',
  () => {
    test('if a file has its name', () => {
      writeFileSync(join(root, 'site'), '');
      expect(folderError(join(root, 'site/a/b'))).toContain(
        ' cannot be used: a part of its path is a file. ',
      );
    });

    test('if it is a broken or circular symbolic link', () => {
      symlinkSync('nothing', join(root, 'link'));
      expect(folderError(join(root, 'link'))).toContain('/link` is a symbolic link that leads nowhere. ');
      symlinkSync('loop', join(root, 'loop'));
      expect(folderError(join(root, 'loop'))).toContain('it is a symbolic link that leads back to itself. ');
    });

    test('if its name is too long', () => {
      expect(folderError(join(root, 'a'.repeat(300)))).toContain(' cannot be used: its name is too long. ');
    });

    // Permissions don't apply to root.
    test.skipIf(process.getuid?.() === 0)('if it is not writable or not readable', () => {
      for (const mode of [0o555, 0o333]) {
        const closed = join(root, String(mode));
        mkdirSync(closed, { mode });
        expect(folderError(closed)).toContain(' cannot be used: permission denied. ');
      }
      expect(folderError(join(root, String(0o555), 'site'))).toContain(
        ' cannot be used: permission denied. ',
      );
    });
  },
);

describe('writing a project', () => {
  test('creates the folder and those in it', () => {
    writeProject(join(root, 'a/b'), files);
    expect(readFileSync(join(root, 'a/b/content/articles/a.md'), 'utf8')).toBe('Words.\n');
    expect(readFileSync(join(root, 'a/b/package.json'), 'utf8')).toBe('{}\n');
  });

  test('overwrites nothing, and leaves nothing behind if it fails', () => {
    mkdirSync(join(root, 'content/articles'), { recursive: true });
    writeFileSync(join(root, 'content/articles/a.md'), 'Mine.\n');
    const before = everything();
    expect(() => writeProject(root, files)).toThrow('EEXIST');
    expect(everything()).toEqual(before);
    expect(readFileSync(join(root, 'content/articles/a.md'), 'utf8')).toBe('Mine.\n');
  });

  test('removes the folders that it has made if a file cannot be written', () => {
    const impossible = new Map([...files, ['package.json/x', '']]);
    expect(() => writeProject(join(root, 'a/b'), impossible)).toThrow();
    expect(everything()).toEqual([]);
  });
});
