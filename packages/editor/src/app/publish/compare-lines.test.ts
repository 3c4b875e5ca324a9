import { expect, test } from 'vitest';
import { compareLines } from './compare-lines.js';

const changed = (lines: readonly { text: string; isChanged: boolean }[]) =>
  lines.map(({ text, isChanged }) => (isChanged ? '!' : '') + text);

test('shows the lines that differ, with two around them', () => {
  const { before, after } = compareLines('a\nb\nc\nd\ne\nf\ng\n', 'a\nb\nc\nD\ne\nf\ng\n');
  expect(changed(before)).toEqual(['b', 'c', '!d', 'e', 'f']);
  expect(changed(after)).toEqual(['b', 'c', '!D', 'e', 'f']);
});

test('shows added and removed lines on one side only', () => {
  const { before, after } = compareLines('a\nb\n', 'a\nx\nb\n');
  expect(changed(before)).toEqual(['a', 'b']);
  expect(changed(after)).toEqual(['a', '!x', 'b']);
});

test('shows a new file as a whole, and nothing before it', () => {
  expect(compareLines(undefined, 'a\nb\n')).toEqual({
    before: [],
    after: [
      { text: 'a', isChanged: true },
      { text: 'b', isChanged: true },
    ],
  });
});

test('does not count a repeated line as both the beginning and the end', () => {
  const { before, after } = compareLines('a\na\n', 'a\na\na\n');
  expect(changed(before)).toEqual(['a', 'a']);
  expect(changed(after)).toEqual(['a', 'a', '!a']);
});
