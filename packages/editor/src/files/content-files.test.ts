import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AUTHOR, answerOf, filesOf } from '../testing/content-program.js';
import { makeFolder } from '../testing/trial-site.js';
import { versionOf } from './version.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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

test('changes no file if one of several was changed in the meantime, or cannot be changed', async () => {
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

// Windows has no such limit.
test.skipIf(process.platform === 'win32')(
  'says that a text exceeds the file size limit of the system, and changes nothing',
  async () => {
    // In blocks of 512 or 1,024 bytes, which depends on the shell.
    const answer = await answerOf(
      folder,
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
