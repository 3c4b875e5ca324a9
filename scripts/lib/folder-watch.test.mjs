// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from './folder-watch.mjs';

let root = '';
/** @type {{ close: () => void } | undefined} */
let watch;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tendwell-watch-'));
  mkdirSync(path.join(root, 'a/styles'), { recursive: true });
  mkdirSync(path.join(root, 'b'));
});
afterEach(() => {
  watch?.close();
  rmSync(root, { recursive: true });
});

test('several changes at once, in folders and below them, lead to one call', async () => {
  let calls = 0;
  watch = watchFolders([path.join(root, 'a'), path.join(root, 'b')], async () => void calls++);
  for (const file of ['a/x.ts', 'a/styles/x.css', 'b/x.ts']) writeFileSync(path.join(root, file), '');
  await expect.poll(() => calls).toBe(1);
  writeFileSync(path.join(root, 'a/styles/x.css'), 'a {}');
  await expect.poll(() => calls).toBe(2);
});

test('a change during a call leads to another call after it', async () => {
  const { promise, resolve } = promiseWithResolver();
  let calls = 0;
  let isBusy = false;
  watch = watchFolders([root], async () => {
    expect(isBusy).toBe(false);
    isBusy = true;
    calls++;
    if (calls === 1) await promise;
    isBusy = false;
  });
  writeFileSync(path.join(root, 'b/x.ts'), '1');
  await expect.poll(() => calls).toBe(1);
  writeFileSync(path.join(root, 'b/x.ts'), '2');
  resolve();
  await expect.poll(() => calls).toBe(2);
});

function promiseWithResolver() {
  let resolve = () => {};
  const promise = new Promise((/** @type {(value?: undefined) => void} */ done) => {
    resolve = done;
  });
  return { promise, resolve };
}
