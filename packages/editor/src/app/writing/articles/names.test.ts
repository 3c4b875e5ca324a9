import { expect, it } from 'vitest';
import { freePath, relativePath, resolvePath } from './names.js';

it('finds a free name', () => {
  expect(freePath('articles/', 'tea', '.md', [])).toBe('articles/tea.md');
  expect(freePath('articles/', 'tea', '.md', ['articles/Tea.md', 'articles/tea-2.md'])).toBe(
    'articles/tea-3.md',
  );
});

it.each([
  ['articles/tea.md', 'articles/tea.jpg', './tea.jpg'],
  ['articles/tea.md', 'pictures/tea.jpg', '../pictures/tea.jpg'],
  ['es/articles/te.md', 'pictures/tea.jpg', '../../pictures/tea.jpg'],
  ['practice.yaml', 'pictures/tea.jpg', './pictures/tea.jpg'],
])('refers in %s to the picture %s as %s, and resolves that', (from, to, written) => {
  expect(relativePath(from, to)).toBe(written);
  expect(resolvePath(from, written)).toBe(to);
});

it('resolves no other address', () => {
  for (const url of [
    'https://example.com/a.jpg',
    '//example.com/a.jpg',
    'data:image/png,x',
    '#top',
    '../../a.jpg',
  ]) {
    expect(resolvePath('articles/tea.md', url)).toBeUndefined();
  }
  expect(resolvePath('articles/tea.md', '/pictures/a%20b.jpg?1')).toBe('pictures/a b.jpg');
});
