import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEditor } from '../editor.js';
import { makeFolder } from '../testing/trial-site.js';
import { removeUnfinished } from './unfinished.js';
import { UNFINISHED } from './write-file.js';

const DIST = new URL('../../dist/', import.meta.url).href;

let folder: string;
let articles: string;
beforeEach(async () => {
  folder = await makeFolder();
  articles = join(folder, 'content', 'articles');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Names as `prepareWhole` makes them. */
const NAME = `.${'a'.repeat(16)}.tendwell-unfinished`;
const HOUR_MS = 60 * 60_000;
const now = new Date('2030-01-01T00:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

async function write(path: string, changed: Date): Promise<void> {
  await writeFile(path, 'half');
  await utimes(path, changed, changed);
}

/** Kills a program right after it has written its unfinished file, and returns the name of that file. */
async function killedWhileWriting(): Promise<string> {
  const source = `
    import { prepareWhole } from '${DIST}files/write-file.js';
    const place = { path: process.argv[1] + '/tea.md', root: process.argv[1], missingFolders: [], exists: false };
    const file = await prepareWhole(place, Buffer.from('tea'), { isNew: true });
    await file.finish(() => process.kill(process.pid, 'SIGKILL'));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source, articles]);
  await once(child, 'exit');
  const name = (await readdir(articles)).find((each) => UNFINISHED.test(each));
  if (name === undefined) throw new Error('The process has left no file');
  return name;
}

test('the next start removes the file of a process that was killed while it wrote', async () => {
  const path = join(articles, await killedWhileWriting());
  await utimes(path, ago(2 * HOUR_MS), ago(2 * HOUR_MS));
  createEditor({ content: join(folder, 'content'), origin: 'http://127.0.0.1:4100', now: () => now });
  await expect.poll(() => readdir(articles), { timeout: 30_000 }).toEqual(['spring.md', 'wool-socks.md']);
});

test('leaves the file of a process that may still be writing', async () => {
  await write(join(articles, NAME), ago(HOUR_MS / 2));
  await removeUnfinished(folder, now);
  expect(await readdir(articles)).toContain(NAME);
});

test('leaves every file that the editor has not made, hidden folders, packages, and the targets of links', async () => {
  const old = ago(48 * HOUR_MS);
  const others = ['.tendwell-unfinished', `${NAME}.md`, '.DS_Store', 'a.tendwell-unfinished'];
  for (const name of others) await write(join(articles, name), old);
  const elsewhere = join(folder, '.elsewhere');
  await mkdir(elsewhere);
  await write(join(elsewhere, NAME), old);
  const packages = join(folder, 'node_modules');
  await mkdir(packages);
  await write(join(packages, NAME), old);
  await symlink(elsewhere, join(articles, 'linked'));
  await symlink(join(elsewhere, NAME), join(articles, NAME));
  await removeUnfinished(folder, now);
  expect(await readdir(articles)).toEqual(expect.arrayContaining([...others, 'linked', NAME]));
  expect(await readdir(elsewhere)).toEqual([NAME]);
  expect(await readdir(packages)).toEqual([NAME]);
});

test('does nothing without the folder', async () => {
  await removeUnfinished(join(folder, 'none'), now);
});
