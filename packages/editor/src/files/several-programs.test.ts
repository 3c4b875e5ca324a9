import { once } from 'node:events';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AUTHOR, filesOf, program } from '../testing/content-program.js';
import { makeFolder } from '../testing/trial-site.js';
import { FolderLock } from './lock.js';
import { versionOf } from './version.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('two programs that change the same file lose no change', async () => {
  const count = `
    for (let i = 0; i < 15; ) {
      const text = await files.readText('counter.md');
      try {
        await files.writeText('counter.md', versionOf(text), (old) => String(Number(old) + 1), author);
        i += 1;
      } catch (error) {
        if (error.name !== 'ChangedMeanwhile') throw error;
      }
    }`;
  await writeFile(join(folder, 'content', 'counter.md'), '0');
  const programs = [program(folder, count), program(folder, count)];
  const codes = await Promise.all(programs.map(async (each) => (await once(each, 'close'))[0]));
  expect(codes).toEqual([0, 0]);
  expect(await readFile(join(folder, 'content', 'counter.md'), 'utf8')).toBe('30');
  expect(await filesOf(folder).history.list()).toHaveLength(30);
}, 60_000);

test('a program that is killed leaves complete files, and no lasting lock', async () => {
  await writeFile(join(folder, 'content', 'long.md'), '0'.repeat(200_000));
  for (let round = 0; round < 6; round += 1) {
    const child = program(
      folder,
      `
      for (let i = 0; ; i = (i + 1) % 10) {
        const text = await files.readText('long.md');
        await files.writeText('long.md', versionOf(text), () => String(i).repeat(200_000), author);
        process.stdout.write('.');
      }`,
    );
    let writes = 0;
    child.stdout.on('data', (text: Buffer) => {
      writes += text.length;
      // At another moment of a change in each round.
      if (writes > 2 + round) child.kill('SIGKILL');
    });
    await once(child, 'close');
    expect(await readFile(join(folder, 'content', 'long.md'), 'utf8')).toMatch(/^(\d)\1{199999}$/);
  }
  const { files, history } = filesOf(folder);
  const text = await files.readText('long.md');
  await files.writeText('long.md', versionOf(text), () => 'Short.', AUTHOR);
  const [last, ...others] = await history.list();
  expect(others.length).toBeGreaterThan(10);
  await files.restore(last?.id ?? '', { replace: false }, AUTHOR);
  expect(await files.readText('long.md')).toBe(text);
}, 60_000);

test('a lock of a program that no longer runs is ignored', async () => {
  const { files } = filesOf(folder);
  const lock = join(folder, '.data', 'editor', 'lock');
  await files.writeText('a.md', null, () => 'One.', AUTHOR);
  // No process has this id.
  await writeFile(lock, '4194305');
  await files.writeText('b.md', null, () => 'Two.', AUTHOR);
  // Killed, or the disk was full, before its id was written.
  await writeFile(lock, '');
  await utimes(lock, 1, 1);
  await files.writeText('c.md', null, () => 'Three.', AUTHOR);
  expect(await readdir(join(folder, '.data', 'editor'))).toEqual(['history.jsonl', 'versions']);
});

test('a lock of a killed program is ignored if its process id has been given to another one', async () => {
  const { files } = filesOf(folder);
  const lock = join(folder, '.data', 'editor', 'lock');
  await files.writeText('a.md', null, () => 'One.', AUTHOR);
  // In a container, the editor has the same id each time it starts.
  await writeFile(lock, String(process.pid));
  await files.writeText('b.md', null, () => 'Two.', AUTHOR);
  // After the computer was restarted, any program can have it.
  await writeFile(lock, String(process.ppid));
  await utimes(lock, 1, 1);
  await files.writeText('c.md', null, () => 'Three.', AUTHOR);
  expect(await readdir(join(folder, '.data', 'editor'))).toEqual(['history.jsonl', 'versions']);
});

test('two editors of one process change files one after another', async () => {
  const data = join(folder, '.data', 'editor');
  let running = 0;
  const work = async () => {
    running += 1;
    await readdir(data);
    expect(running).toBe(1);
    running -= 1;
  };
  await Promise.all([new FolderLock(data), new FolderLock(data)].map((lock) => lock.hold(work)));
});
