import { expect, test } from 'vitest';
import { noBody } from './analysis.js';
import { readInParallel } from './parallel.js';

const PATHS = Array.from({ length: 100 }, (_, index) => `/tea-${index}.md`);

/** A thread that runs this code, in which `answer(paths)` says that it has parsed them. */
const thread = (code: string) => ({
  module: new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      const file = (path) => ({ hash: path, text: 'thread', analysis: {}, stamp: undefined, readAt: 0 });
      const answer = (paths) => parentPort.postMessage(paths.map(file));
      ${code}`)}`,
  ),
  data: undefined,
});

/** Who has parsed each file. */
async function parsedBy(code: string) {
  const by = new Map<string, string | undefined>();
  const here = (path: string) => ({
    hash: path,
    text: 'here',
    front: FRONT,
    body: noBody(),
    stamp: undefined,
    readAt: 0,
  });
  await readInParallel<unknown>(PATHS, 1, thread(code), here, (path, file) => by.set(path, file?.text));
  return by;
}

const FRONT = { bodyStart: 0, issues: [], references: [] };

test('a thread has its next files before the results of the last are taken', async () => {
  const by = await parsedBy(`
    const waiting = [];
    parentPort.on('message', (paths) => {
      waiting.push(paths);
      if (waiting.length === 2) waiting.forEach(answer);
      if (waiting.length > 2) answer(paths);
    });`);
  expect([...by.keys()].sort()).toEqual([...PATHS].sort());
  expect([...by.values()]).toContain('thread');
});

test('files of a thread that fails are parsed here', async () => {
  const by = await parsedBy(`parentPort.on('message', () => { throw new Error('out of memory'); });`);
  expect([...by.keys()].sort()).toEqual([...PATHS].sort());
  expect([...by.values()]).not.toContain('thread');
});
