import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../../../scripts/testing/cpu-time.mjs';
import { readDocument } from '../../markdown/read-document.js';
import { outlineOf } from './outline.js';

const MARKDOWN = [
  '# Ginger `![no](code.svg)` *and* [tea](./tea.md)',
  '![a](./a.svg) and ![a](./a.svg "again")',
  '`![no](code.svg)`\n\n    ![no](indented.svg)\n\n```\n![no](fenced.svg)\n```',
  '> ![quoted\n> on two lines](q.svg) and [one\n> two](./two.md "title")\n\n- ![item](i.svg)\n  [in an\n  item](<./item file.md>)\n\n| ![cell](c.svg) |\n|--|\n| [x](x.md) |',
  '[![linked](l.svg)](/page)\n\nHeading ![heading](h.svg)\n---',
  '![defined][d] and [d] and [words][d]\n\n[d]: ./d.svg',
  '![entity](a&amp;b.svg) <https://example.com/> www.example.com hello@example.com',
  '**[bold `](no)` link](./b\\_c.md)** ![](empty.svg) [](none.md) [nowhere]()',
].join('\n\n');

const found = (text: string) => {
  const { links, images, headings } = outlineOf(readDocument(text));
  const at = (start: number, end: number) => text.slice(start, end);
  return {
    links: links.map(({ href, start, end }) => [href, at(start, end)]),
    images: images.map(({ src, alt, start, end }) => [src, alt, at(start, end)]),
    headings: headings.map(({ depth, text: words, start, end }) => [depth, words, at(start, end)]),
  };
};

describe('the outline of a text', () => {
  test('has each image with its alternative text and the place of its URL', () => {
    expect(found(MARKDOWN).images).toEqual([
      ['./a.svg', 'a', './a.svg'],
      ['./a.svg', 'a', './a.svg'],
      ['q.svg', 'quoted\non two lines', 'q.svg'],
      ['i.svg', 'item', 'i.svg'],
      ['c.svg', 'cell', 'c.svg'],
      ['l.svg', 'linked', 'l.svg'],
      ['h.svg', 'heading', 'h.svg'],
      ['./d.svg', 'defined', '![defined][d]'],
      ['a&b.svg', 'entity', 'a&amp;b.svg'],
      ['empty.svg', '', 'empty.svg'],
    ]);
  });

  test('has each link with the place of its URL', () => {
    expect(found(MARKDOWN).links).toEqual([
      ['./tea.md', './tea.md'],
      ['./two.md', './two.md'],
      ['./item file.md', './item file.md'],
      ['x.md', 'x.md'],
      ['/page', '/page'],
      ['./d.svg', '[d]'],
      ['./d.svg', '[words][d]'],
      ['https://example.com/', 'https://example.com/'],
      ['http://www.example.com', 'www.example.com'],
      ['mailto:hello@example.com', 'hello@example.com'],
      ['./b_c.md', './b\\_c.md'],
      ['none.md', 'none.md'],
      ['', '[nowhere]()'],
    ]);
  });

  test('has each heading, setext headings included', () => {
    expect(found(MARKDOWN).headings).toEqual([
      [1, 'Ginger ![no](code.svg) and tea', '# Ginger `![no](code.svg)` *and* [tea](./tea.md)'],
      [2, 'Heading heading', 'Heading ![heading](h.svg)'],
    ]);
  });

  test('has the same places with Windows line ends', () => {
    const windows = MARKDOWN.replaceAll('\n', '\r\n');
    expect(found(windows).links).toEqual(found(MARKDOWN).links);
    expect(found(windows).images.map(([src, , place]) => [src, place])).toEqual(
      found(MARKDOWN).images.map(([src, , place]) => [src, place]),
    );
  });

  test('takes linear time on adversarial texts', () => {
    const text = '> - [a\n> > b](c)\n'.repeat(20_000);
    expect(cpuTime(() => outlineOf(readDocument(text)))).toBeLessThan(5_000);
  });
});
