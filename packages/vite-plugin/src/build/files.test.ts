import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { filesIn, moveInto } from './files.js';

const here = tmpdir();
const isElsewhere = (folder: string) => existsSync(folder) && statSync(folder).dev !== statSync(here).dev;
/** A folder on another file system than that of temporary files, as a mounted `dist` is. */
const elsewhere = ['/dev/shm', '/tmp', fileURLToPath(new URL('../..', import.meta.url))].find(isElsewhere);

async function folderIn(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'tendwell-move-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

// This machine may have one file system only.
it.skipIf(!elsewhere)(
  'moves files into a folder on another file system, which a mounted folder is',
  async () => {
    const [from, to] = [await folderIn(here), await folderIn(elsewhere as string)];
    await mkdir(join(from, 'visit'));
    await writeFile(join(from, 'visit/index.html'), 'new');
    await writeFile(join(from, 'index.html'), 'new');
    await writeFile(join(to, 'index.html'), 'old');
    await writeFile(join(to, 'old.html'), 'old');
    moveInto(from, to, ['old.html']);
    expect(filesIn(to).sort()).toEqual(['index.html', 'visit/index.html']);
    expect(await readFile(join(to, 'index.html'), 'utf8')).toBe('new');
    expect(filesIn(from)).toEqual([]);
    await mkdir(join(to, 'a.html'));
    await writeFile(join(from, 'a.html'), 'new');
    expect(() => moveInto(from, to, [])).toThrow('EISDIR');
    expect(await readdir(to)).not.toContain('a.html.unfinished');
    expect(await readFile(join(from, 'a.html'), 'utf8')).toBe('new');
  },
);
