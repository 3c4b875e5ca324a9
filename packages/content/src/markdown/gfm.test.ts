import { describe, expect, test } from 'vitest';
import { outlineOf } from '../parse/body/outline.js';
import { renderMarkdown } from './index.js';
import { readDocument } from './read-document.js';

const html = (markdown: string) => String(renderMarkdown(markdown, { typography: false }).html).trim();
const links = (markdown: string) =>
  [...html(markdown).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, text]) =>
    href === text ? text : `${text} -> ${href}`,
  );

describe('a URL or email address without angle brackets', () => {
  test.each([
    ['See https://a.example/b?c=d&e.', ['https://a.example/b?c=d&amp;e']],
    ['www.a.example', ['www.a.example -> http://www.a.example']],
    [
      '(https://a.example/b_(c)) and https://a.example/b)',
      ['https://a.example/b_(c)', 'https://a.example/b'],
    ],
    ['*https://a.example*, _www.a.example_', ['https://a.example', 'www.a.example -> http://www.a.example']],
    ['https://a.example/a_b_c~d', ['https://a.example/a_b_c~d']],
    ['https://a.example/&amp; https://a.example/&x', ['https://a.example/', 'https://a.example/&amp;x']],
    [
      'hello@a.example. mailto:b@a.example',
      ['hello@a.example -> mailto:hello@a.example', 'mailto:b@a.example'],
    ],
    ['a.b-c_d+e@a.example', ['a.b-c_d+e@a.example -> mailto:a.b-c_d+e@a.example']],
    ['xwww.a.example ahttps://a.example', []],
    ['予約はhttps://a.example/b から', ['https://a.example/b']],
    [
      'éhttps://a.example 1http://b.example 茶a@c.example',
      ['https://a.example', 'http://b.example', 'a@c.example -> mailto:a@c.example'],
    ],
    ['茶www.a.example', []],
    ['https:// www. @ a@b a@b.example_', []],
    ['www.a_b.example http://a_b.example', []],
    ['`https://a.example` \\https://a.example', ['https://a.example']],
    ['[https://a.example](/b)', ['https://a.example -> /b']],
    ['Practice: https://a.example/, then https://b.example/.', ['https://a.example/', 'https://b.example/']],
  ])('is a link as on GitHub: %s', (markdown, expected) => {
    expect(links(markdown)).toEqual(expected);
  });
});

describe('a table', () => {
  const cells = (markdown: string) =>
    [...html(markdown).matchAll(/<tr>(.*)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell),
    );

  test('has the columns of its header, even if rows have more or fewer cells', () => {
    expect(cells('a | b\n-|-\nc\nd | e | f')).toEqual([
      ['a', 'b'],
      ['c', ''],
      ['d', 'e'],
    ]);
  });

  test('ignores cells beyond its last column, with their text, links, and footnotes', () => {
    const text = 'a |\n-|\nb | [^1] [c](d.md) e\n\n[^1]: Words';
    expect(html(text)).not.toContain('Words');
    expect(renderMarkdown(text).words).toBe(2);
    expect(outlineOf(readDocument(text)).links).toEqual([]);
  });

  test('has escaped pipes in its cells, also in code', () => {
    expect(cells('| a \\| b | `c \\| d` |\n|-|-|')).toEqual([['a | b', '<code>c | d</code>']]);
  });

  test('ends at a blank line or at the start of another block', () => {
    expect(html('|a|\n|-|\n|b|\n> c')).toMatch(/<\/table><\/div>\n<blockquote>/);
    expect(html('|a|\n|-|\n|b|\n\nc')).toMatch(/<\/table><\/div>\n<p>c<\/p>/);
  });

  test('can start after the other lines of a paragraph', () => {
    expect(html('words\n|a|\n|-|')).toMatch(/^<p>words<\/p>\n<div class="tendwell-table"/);
  });

  test('needs a delimiter row with the same number of columns', () => {
    expect(html('| a | b |\n| - |')).not.toContain('<table');
    expect(html('a\n-')).toBe('<h2 id="a">a</h2>');
  });
});

describe('strikethrough', () => {
  test('is between one or two tildes, with the same number on both sides', () => {
    expect(html('~a~ ~~b~~ ~c~~ ~~~d~~~')).toBe('<p><del>a</del> <del>b</del> ~c~~ ~~~d~~~</p>');
  });
});

describe('a task list item', () => {
  test('starts with a box and has text', () => {
    expect(html('- [ ]\n- [y] a\n- [x]a\n1. [X] b').match(/<input/g)).toHaveLength(1);
  });
});
