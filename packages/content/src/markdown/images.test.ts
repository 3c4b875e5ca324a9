import { expect, test } from 'vitest';
import { findImages } from './images.js';

const places = (markdown: string) =>
  findImages(markdown).map(({ src, start, end }) => [src, markdown.slice(start, end)]);

test('finds each picture that would be printed, and its address', () => {
  const markdown = [
    '![a](./a.svg) and ![a](./a.svg "again")',
    '`![no](code.svg)`\n\n    ![no](indented.svg)\n\n```\n![no](fenced.svg)\n```',
    '> ![quoted](q.svg)\n\n- ![item](i.svg)\n\n| ![cell](c.svg) |\n|--|\n| x |',
    '[![linked](l.svg)](/page)\n\n## ![heading](h.svg)',
    '![defined][d]\n\n[d]: ./d.svg',
    '![entity](a&amp;b.svg)',
  ].join('\n\n');
  expect(places(markdown)).toEqual([
    ['./a.svg', './a.svg'],
    ['./a.svg', './a.svg'],
    ['q.svg', 'q.svg'],
    ['i.svg', 'i.svg'],
    ['c.svg', 'c.svg'],
    ['l.svg', 'l.svg'],
    ['h.svg', 'h.svg'],
    ['./d.svg', '![defined][d]'],
    ['a&b.svg', 'a&amp;b.svg'],
  ]);
  const [first, second] = findImages(markdown);
  expect(second?.start).toBeGreaterThan(first?.end ?? 0);
});

test('finds none where there is none', () => {
  expect(findImages('[a](b)')).toEqual([]);
});
