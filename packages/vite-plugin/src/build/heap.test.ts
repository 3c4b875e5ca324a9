import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { HEAP_FLAGS } from './heap.js';

test('the flags that limit the growth of the heap are known to this version of Node, which would print an error', () => {
  const { status, stderr } = spawnSync(process.execPath, [...HEAP_FLAGS, '--eval', '0'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
