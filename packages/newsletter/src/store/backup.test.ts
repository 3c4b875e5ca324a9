import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSignUp } from '../conformance/fixtures.js';
import { makeSomeList, withStore } from '../testing/some-list.js';
import { temporaryFolder } from '../testing/world.js';
import { backupStore } from './backup.js';

describe('a backup', () => {
  it('is a complete, private list, even if the list is in use', async () => {
    const folder = await temporaryFolder();
    const url = `file:${join(folder, 'list.db')}`;
    await makeSomeList(url);
    const file = join(folder, 'backups/one.db');
    await withStore(url, async (store) => {
      // This is in the write-ahead log, not in the file yet.
      await store.signUp(await makeSignUp('last@example.com'));
      const [{ bytes }] = await Promise.all([
        backupStore({ url, file }),
        ...[1, 2, 3].map(async (i) => store.signUp(await makeSignUp(`meanwhile${i}@example.com`))),
      ]);
      expect(bytes).toBe((await stat(file)).size);
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'backups'))).toEqual(['one.db']);
    await withStore(`file:${file}`, async (store) => {
      expect(await store.listSubscribers({ search: 'last', limit: 1 })).toHaveLength(1);
      expect((await store.countList()).subscribers).toMatchObject({ confirmed: 2, unsubscribed: 1 });
    });
  });

  it('never overwrites a file', async () => {
    const folder = await temporaryFolder();
    const url = `file:${join(folder, 'list.db')}`;
    await makeSomeList(url);
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'These are somebody’s notes.');
    await expect(backupStore({ url, file })).rejects.toThrow('already exists');
    expect(await readFile(file, 'utf8')).toBe('These are somebody’s notes.');
  });

  it('leaves no incomplete file behind', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'notes.txt'), 'These are somebody’s notes. '.repeat(100));
    await expect(
      backupStore({ url: `file:${join(folder, 'notes.txt')}`, file: join(folder, 'copy.db') }),
    ).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });
});
