import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEditor } from '../editor.js';
import { History } from '../history/history.js';
import { makeFolder } from '../testing/trial-site.js';
import { ContentFiles } from './content-files.js';
import { FolderLock } from './lock.js';
import { versionOf } from './version.js';

const AUTHOR = { by: null, at: new Date('2026-03-02T12:00:00Z') };
const DIST = pathToFileURL(fileURLToPath(new URL('../../dist/', import.meta.url))).href;

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function filesOf(root: string): { files: ContentFiles; history: History } {
  const data = join(root, '.data', 'editor');
  const history = new History(data);
  return { files: new ContentFiles(join(root, 'content'), new FolderLock(data), history), history };
}

/**
 * A program that opens the folder as an editor does, and runs `code` with `files` and `versionOf`.
 *
 * @param shell A command of a shell that starts it, as `"$@"`.
 */
function program(code: string, shell?: string) {
  const source = `
    import { ContentFiles } from '${DIST}files/content-files.js';
    import { FolderLock } from '${DIST}files/lock.js';
    import { versionOf } from '${DIST}files/version.js';
    import { History } from '${DIST}history/history.js';
    const [root] = process.argv.slice(1);
    const data = root + '/.data/editor';
    const files = new ContentFiles(root + '/content', new FolderLock(data), new History(data));
    const author = { by: null, at: new Date('2026-03-02T12:00:00Z') };
    ${code}`;
  const command = [process.execPath, '--input-type=module', '--eval', source, folder];
  const [file = '', ...args] = shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command];
  return spawn(file, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('keeps the mode of a file', async () => {
  const { files } = filesOf(folder);
  const path = join(folder, 'content', 'practice.yaml');
  await chmod(path, 0o640);
  await files.writeText(
    'practice.yaml',
    versionOf(await readFile(path, 'utf8')),
    (text) => `${text}# More.\n`,
    AUTHOR,
  );
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(dirname(path))).toEqual(['articles', 'practice.yaml']);
});

test('keeps a byte order mark and the line ends of a text', async () => {
  const { files } = filesOf(folder);
  const text = '\ufeff---\r\ntitle: A\r\n---\r\n';
  await writeFile(join(folder, 'content', 'a.md'), text);
  await files.writeText('a.md', versionOf(text), (old) => old.replace('A', 'B'), AUTHOR);
  expect(await readFile(join(folder, 'content', 'a.md'), 'utf8')).toBe(text.replace('A', 'B'));
});

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
  const programs = [program(count), program(count)];
  const codes = await Promise.all(programs.map(async (each) => (await once(each, 'close'))[0]));
  expect(codes).toEqual([0, 0]);
  expect(await readFile(join(folder, 'content', 'counter.md'), 'utf8')).toBe('30');
  expect(await filesOf(folder).history.list()).toHaveLength(30);
}, 60_000);

test('a program that is killed leaves whole files, and no lock that holds', async () => {
  await writeFile(join(folder, 'content', 'long.md'), '0'.repeat(200_000));
  for (let round = 0; round < 6; round += 1) {
    const child = program(`
      for (let i = 0; ; i = (i + 1) % 10) {
        const text = await files.readText('long.md');
        await files.writeText('long.md', versionOf(text), () => String(i).repeat(200_000), author);
        process.stdout.write('.');
      }`);
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

test('a lock that a program has left behind does not hold', async () => {
  const { files } = filesOf(folder);
  const lock = join(folder, '.data', 'editor', 'lock');
  await files.writeText('a.md', null, () => 'One.', AUTHOR);
  // No process has this number.
  await writeFile(lock, '4194305');
  await files.writeText('b.md', null, () => 'Two.', AUTHOR);
  // Killed, or the disk was full, before its number was written.
  await writeFile(lock, '');
  await utimes(lock, 1, 1);
  await files.writeText('c.md', null, () => 'Three.', AUTHOR);
  expect(await readdir(join(folder, '.data', 'editor'))).toEqual(['history.jsonl', 'versions']);
});

const mayMount =
  process.platform === 'linux' &&
  (() => {
    try {
      execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tendwell-test', '/mnt'], {
        stdio: 'ignore',
      });
      return true;
    } catch {
      return false;
    }
  })();

test.skipIf(!mayMount)('a full disk changes nothing, and everything works again with space', async () => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tendwell-test', disk]);
  try {
    await mkdir(join(disk, 'content'));
    await writeFile(join(disk, 'content', 'a.md'), 'Before.');
    const { files } = filesOf(disk);
    await files.writeText('b.md', null, () => 'Small.', AUTHOR);
    await writeFile(join(disk, 'filler'), new Uint8Array(2_000_000)).catch(() => {});
    const save = () => files.writeText('a.md', versionOf('Before.'), () => 'After. '.repeat(20_000), AUTHOR);
    await expect(save()).rejects.toThrow('The disk is full');
    expect(await readFile(join(disk, 'content', 'a.md'), 'utf8')).toBe('Before.');
    expect(await readdir(join(disk, 'content'))).toEqual(['a.md', 'b.md']);
    await rm(join(disk, 'filler'));
    await save();
    expect(await readFile(join(disk, 'content', 'a.md'), 'utf8')).toMatch(/^After/);
  } finally {
    execFileSync('umount', [disk]);
  }
});

/** The changes of two files that a person makes at once. */
const BOTH = `[
  { path: 'practice.yaml', version: versionOf(practice), change: (text) => text + '# One.\\n' },
  { path: 'articles/spring.md', version: versionOf(spring), change: (text) => text + 'Two.\\n' },
]`;

/** Kills a program that changes two files at the moment when the second one is to be written. */
async function killedBetween(): Promise<{ practice: string; spring: string }> {
  const [practice, spring] = await Promise.all(
    ['practice.yaml', 'articles/spring.md'].map((path) => readFile(join(folder, 'content', path), 'utf8')),
  );
  const child = program(`
    import { readFileSync } from 'node:fs';
    const read = (path) => readFileSync(root + '/content/' + path, 'utf8');
    const [practice, spring] = [read('practice.yaml'), read('articles/spring.md')];
    const fs = await import('node:fs/promises');
    const { syncBuiltinESMExports } = await import('node:module');
    const { rename } = fs.default;
    fs.default.rename = async (from, to) => {
      if (to.endsWith('spring.md')) process.kill(process.pid, 'SIGKILL');
      await rename(from, to);
    };
    syncBuiltinESMExports();
    await files.writeTexts(${BOTH}, author);`);
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return { practice: practice ?? '', spring: spring ?? '' };
}

test('finishes at the next start what a process that was killed between two files has begun', async () => {
  const { practice, spring } = await killedBetween();
  const read = (path: string) => readFile(join(folder, 'content', path), 'utf8');
  expect(await read('practice.yaml')).toBe(`${practice}# One.\n`);
  expect(await read('articles/spring.md')).toBe(spring);
  createEditor({ content: join(folder, 'content'), origin: 'http://127.0.0.1:4100' });
  await expect.poll(() => read('articles/spring.md')).toBe(`${spring}Two.\n`);
  expect(await read('practice.yaml')).toBe(`${practice}# One.\n`);
});

test('finishes it before the next change, and undoes both files at once', async () => {
  const { practice, spring } = await killedBetween();
  const { files, history } = filesOf(folder);
  const [change] = await history.list();
  await files.restore(change?.id ?? '', { replace: false }, AUTHOR);
  expect(await files.readText('practice.yaml')).toBe(practice);
  expect(await files.readText('articles/spring.md')).toBe(spring);
});

test('leaves a file that was changed since the process was killed', async () => {
  await killedBetween();
  await writeFile(join(folder, 'content', 'articles', 'spring.md'), 'By hand.\n');
  const { files } = filesOf(folder);
  await files.repair();
  expect(await files.readText('articles/spring.md')).toBe('By hand.\n');
  await files.repair();
});

test('changes no file if one of several was changed meanwhile, or cannot be changed', async () => {
  const { files } = filesOf(folder);
  const practice = await files.readText('practice.yaml');
  const edit = { path: 'practice.yaml', version: versionOf(practice), change: () => 'name: Other\n' };
  const other = { path: 'articles/spring.md', version: 'old', change: () => '' };
  await expect(files.writeTexts([edit, other], AUTHOR)).rejects.toThrow('changed meanwhile');
  expect(await files.readText('practice.yaml')).toBe(practice);
  // A program that changes the second file after the first one was written.
  const spring = await files.readText('articles/spring.md');
  const late = {
    path: 'articles/spring.md',
    version: versionOf(spring),
    change: async () => {
      await writeFile(join(folder, 'content', 'articles', 'spring.md'), 'By hand.\n');
      return 'Mine.\n';
    },
  };
  await expect(files.writeTexts([edit, late], AUTHOR)).rejects.toThrow('changed meanwhile');
  expect(await files.readText('practice.yaml')).toBe(practice);
  expect(await files.readText('articles/spring.md')).toBe('By hand.\n');
});

/** Runs a program, and returns what it prints as JSON. */
async function answerOf(code: string, shell?: string): Promise<unknown> {
  const child = program(code, shell);
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  await once(child, 'close');
  return JSON.parse(text);
}

test('says that a part was saved if it can be neither finished nor taken back, and finishes it with the next change', async () => {
  const answer = await answerOf(`
    import { readFileSync } from 'node:fs';
    const read = (path) => readFileSync(root + '/content/' + path, 'utf8');
    const [practice, spring] = [read('practice.yaml'), read('articles/spring.md')];
    const fs = await import('node:fs/promises');
    const { syncBuiltinESMExports } = await import('node:module');
    const { rename } = fs.default;
    let isReadOnly = false;
    fs.default.rename = async (from, to) => {
      isReadOnly ||= to.endsWith('spring.md');
      if (isReadOnly) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
      await rename(from, to);
    };
    syncBuiltinESMExports();
    const save = () => files.writeTexts(${BOTH}, author).then(() => 'saved', ({ code, message }) => ({ code, message }));
    const texts = () => [read('practice.yaml').replace(practice, ''), read('articles/spring.md').replace(spring, '')];
    const first = { answer: await save(), texts: texts() };
    fs.default.rename = rename;
    syncBuiltinESMExports();
    await files.writeText('articles/other.md', null, () => 'Other.', author);
    console.log(JSON.stringify({ first, after: texts() }));`);
  expect(answer).toEqual({
    first: {
      answer: {
        code: 'partly-saved',
        message:
          'A part of this change was saved: practice.yaml. The editor saves the rest before your next change, as soon as the files can be written.',
      },
      texts: ['# One.\n', ''],
    },
    after: ['# One.\n', 'Two.\n'],
  });
});

test('says that all was saved if only its own record of that cannot be removed', async () => {
  const answer = await answerOf(`
    import { readFileSync } from 'node:fs';
    const read = (path) => readFileSync(root + '/content/' + path, 'utf8');
    const [practice, spring] = [read('practice.yaml'), read('articles/spring.md')];
    const fs = await import('node:fs/promises');
    const { syncBuiltinESMExports } = await import('node:module');
    const { unlink } = fs.default;
    fs.default.unlink = async (path) => {
      if (path.endsWith('unfinished-change.json')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      await unlink(path);
    };
    syncBuiltinESMExports();
    const answer = await files.writeTexts(${BOTH}, author).then(() => 'saved', ({ code }) => code);
    fs.default.unlink = unlink;
    syncBuiltinESMExports();
    await files.repair();
    console.log(JSON.stringify({ answer, texts: [read('practice.yaml'), read('articles/spring.md')].map((text) => text.slice(-5)) }));`);
  expect(answer).toEqual({ answer: 'saved', texts: ['One.\n', 'Two.\n'] });
});

// Windows has no such limit.
test.skipIf(process.platform === 'win32')(
  'says that a text is larger than the system lets files be, and changes nothing',
  async () => {
    // In blocks of 512 or 1,024 bytes, which depends on the shell.
    const answer = await answerOf(
      `
      const first = await files.writeText('long.md', null, () => 'x'.repeat(300_000), author).catch(({ code }) => code);
      const { id } = await files.writeText('short.md', null, () => 'Short.', author);
      console.log(JSON.stringify({ first, isSaved: typeof id === 'string' }));`,
      'ulimit -f 200; exec "$@"',
    );
    expect(answer).toEqual({ first: 'too-large', isSaved: true });
    expect((await readdir(join(folder, 'content'))).sort()).toEqual([
      'articles',
      'practice.yaml',
      'short.md',
    ]);
  },
);
