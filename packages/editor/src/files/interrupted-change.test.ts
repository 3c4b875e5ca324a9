import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEditor } from '../editor.js';
import { AUTHOR, answerOf, filesOf, program } from '../testing/content-program.js';
import { makeFolder } from '../testing/trial-site.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The changes of two files that a person makes at once. */
const BOTH = `[
  { path: 'practice.yaml', version: versionOf(practice), change: (text) => text + '# One.\\n' },
  { path: 'articles/spring.md', version: versionOf(spring), change: (text) => text + 'Two.\\n' },
]`;

/** Kills a program that changes two files right before it writes the second one. */
async function killedBetween(): Promise<{ practice: string; spring: string }> {
  const [practice, spring] = await Promise.all(
    ['practice.yaml', 'articles/spring.md'].map((path) => readFile(join(folder, 'content', path), 'utf8')),
  );
  const child = program(
    folder,
    `
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
    await files.writeTexts(${BOTH}, author);`,
  );
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return { practice: practice ?? '', spring: spring ?? '' };
}

test('completes a change at the next start if its process was killed between two files', async () => {
  const { practice, spring } = await killedBetween();
  const read = (path: string) => readFile(join(folder, 'content', path), 'utf8');
  expect(await read('practice.yaml')).toBe(`${practice}# One.\n`);
  expect(await read('articles/spring.md')).toBe(spring);
  createEditor({ content: join(folder, 'content'), origin: 'http://127.0.0.1:4100' });
  await expect.poll(() => read('articles/spring.md')).toBe(`${spring}Two.\n`);
  expect(await read('practice.yaml')).toBe(`${practice}# One.\n`);
});

test('completes it before the next change, and undoes both files at once', async () => {
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

test('says that a part was saved if it can be neither completed nor undone, and completes it with the next change', async () => {
  const answer = await answerOf(
    folder,
    `
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
    console.log(JSON.stringify({ first, after: texts() }));`,
  );
  expect(answer).toEqual({
    first: {
      answer: {
        code: 'partly-saved',
        message:
          'Part of this change was saved: practice.yaml. The editor saves the rest before your next change, as soon as the files can be written.',
      },
      texts: ['# One.\n', ''],
    },
    after: ['# One.\n', 'Two.\n'],
  });
});

test('says that all was saved if only its own record of that cannot be removed', async () => {
  const answer = await answerOf(
    folder,
    `
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
    console.log(JSON.stringify({ answer, texts: [read('practice.yaml'), read('articles/spring.md')].map((text) => text.slice(-5)) }));`,
  );
  expect(answer).toEqual({ answer: 'saved', texts: ['One.\n', 'Two.\n'] });
});
