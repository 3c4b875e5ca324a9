import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AUTHOR, filesOf } from '../testing/content-program.js';
import { makeFolder } from '../testing/trial-site.js';
import { versionOf } from './version.js';

const DIST = new URL('../../dist/', import.meta.url).href;

/** Users other than root may mount in their own namespace, if the system allows it. */
const NAMESPACE = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
const MOUNT = 'mount -t tmpfs -o size=512k tendwell-test';
const inNamespace = (script: string, ...args: string[]) =>
  execFileSync('unshare', [...NAMESPACE, 'sh', '-c', script, 'sh', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

function mayMount(): boolean {
  try {
    inNamespace(`${MOUNT} /mnt`);
    return true;
  } catch {
    return false;
  }
}

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * Runs a program whose content folder is a disk of half a megabyte. It has the two texts `practice` and `spring`, `save`,
 * which appends to both at once, and `state`.
 */
function onSmallDisk(code: string): unknown {
  const source = `
    import * as fs from 'node:fs';
    import { ContentFiles } from '${DIST}files/content-files.js';
    import { FolderLock } from '${DIST}files/lock.js';
    import { versionOf } from '${DIST}files/version.js';
    import { History } from '${DIST}history/history.js';
    const [root] = process.argv.slice(1);
    const content = root + '/content';
    const data = root + '/.data/editor';
    const [practice, spring] = ['name: Quiet Pine\\n', '---\\ntitle: Spring\\n---\\n'];
    fs.writeFileSync(content + '/practice.yaml', practice);
    fs.writeFileSync(content + '/spring.md', spring);
    const files = new ContentFiles(content, new FolderLock(data), new History(data));
    const author = { by: null, at: new Date('2026-03-02T12:00:00Z') };
    const save = (one, two) => files.writeTexts([
      { path: 'practice.yaml', version: versionOf(practice), change: (text) => text + one },
      { path: 'spring.md', version: versionOf(spring), change: (text) => text + two },
    ], author).then(() => 'saved', (error) => error.code);
    const state = () => ({
      practice: fs.readFileSync(content + '/practice.yaml', 'utf8').slice(practice.length),
      spring: fs.readFileSync(content + '/spring.md', 'utf8').slice(spring.length),
      names: fs.readdirSync(content).sort(),
      isUnfinished: fs.existsSync(data + '/unfinished-change.json'),
    });
    ${code}`;
  const script = `${MOUNT} "$1/content" && exec "$2" --input-type=module --eval "$3" "$1"`;
  return JSON.parse(inNamespace(script, folder, process.execPath, source));
}

const NAMES = ['practice.yaml', 'spring.md'];
const skipped = mayMount() ? '' : ' (skipped: this user may not mount a small disk)';

test.skipIf(skipped)(`a disk on which the second of two files doesn't fit changes none${skipped}`, () => {
  const result = onSmallDisk(`
    const first = await save('# One.\\n', 'x'.repeat(700_000));
    const after = state();
    const again = await save('# One.\\n', 'Two.\\n');
    console.log(JSON.stringify({ first, after, again, end: state() }));`);
  expect(result).toEqual({
    first: 'disk-full',
    after: { practice: '', spring: '', names: NAMES, isUnfinished: false },
    again: 'saved',
    end: { practice: '# One.\n', spring: 'Two.\n', names: NAMES, isUnfinished: false },
  });
});

test.skipIf(skipped)(`a disk that another program fills between two files of one save${skipped}`, () => {
  const result = onSmallDisk(`
    import promises from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename } = promises;
    promises.rename = async (from, to) => {
      await rename(from, to);
      if (!to.endsWith('practice.yaml')) return;
      const file = fs.openSync(content + '/.ballast', 'a');
      try { for (;;) fs.writeSync(file, Buffer.alloc(512, 1)); } catch {} finally { fs.closeSync(file); }
    };
    syncBuiltinESMExports();
    const saved = await save('# One.\\n', 'Two.\\n');
    fs.rmSync(content + '/.ballast');
    console.log(JSON.stringify({ saved, end: state() }));`);
  expect(result).toEqual({
    saved: 'saved',
    end: { practice: '# One.\n', spring: 'Two.\n', names: NAMES, isUnfinished: false },
  });
});

const refused =
  skipped ||
  (process.getuid?.() === 0 ? '' : ' (skipped: only the administrator may mount a disk for the tests)');

test.skipIf(refused)(
  `a full disk changes nothing, and everything works again with space${refused}`,
  async () => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tendwell-test', disk]);
    try {
      await mkdir(join(disk, 'content'));
      await writeFile(join(disk, 'content', 'a.md'), 'Before.');
      const { files } = filesOf(disk);
      await files.writeText('b.md', null, () => 'Small.', AUTHOR);
      await writeFile(join(disk, 'filler'), new Uint8Array(2_000_000)).catch(() => {});
      const save = () =>
        files.writeText('a.md', versionOf('Before.'), () => 'After. '.repeat(20_000), AUTHOR);
      await expect(save()).rejects.toThrow('The disk is full');
      expect(await readFile(join(disk, 'content', 'a.md'), 'utf8')).toBe('Before.');
      expect(await readdir(join(disk, 'content'))).toEqual(['a.md', 'b.md']);
      await rm(join(disk, 'filler'));
      await save();
      expect(await readFile(join(disk, 'content', 'a.md'), 'utf8')).toMatch(/^After/);
    } finally {
      execFileSync('umount', [disk]);
    }
  },
);
