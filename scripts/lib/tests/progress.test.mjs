// @ts-check
import { expect, test } from 'vitest';
import { fileCounter, formatDuration } from './progress.mjs';

test.each([
  [0, '0:00'],
  [59_400, '0:59'],
  [125_000, '2:05'],
  [3_600_000, '60:00'],
])('%i ms are %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test('files are counted at intervals, and the last one always', () => {
  /** @type {string[]} */
  const lines = [];
  const count = fileCounter((line) => lines.push(line), 60_000);
  for (let file = 0; file < 3; file++) count(3);
  expect(lines).toEqual(['3 of 3 files']);
  const often = fileCounter((line) => lines.push(line), 0);
  for (let file = 0; file < 2; file++) often(2);
  expect(lines.slice(1)).toEqual(['1 of 2 files', '2 of 2 files']);
});
