import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemErrorReason } from './system-error.js';

function reasonOf(action: () => unknown): string | undefined {
  try {
    action();
    return 'nothing was refused';
  } catch (error) {
    return systemErrorReason(error);
  }
}

test('the reasons of the operating system are words', () => {
  const nowhere = join(tmpdir(), 'tendwell-no-such-folder', 'a');
  expect(reasonOf(() => readFileSync(nowhere))).toBe('it does not exist');
  expect(reasonOf(() => readFileSync(tmpdir()))).toBe('it is a folder');
  expect(reasonOf(() => mkdirSync(nowhere))).toBe('it cannot be made here');
  expect(systemErrorReason(Object.assign(new Error(), { code: 'EXOTIC', syscall: 'read' }))).toBe('EXOTIC');
});

test('other errors have none', () => {
  expect(reasonOf(() => JSON.parse('{'))).toBeUndefined();
  expect(systemErrorReason(Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
});
