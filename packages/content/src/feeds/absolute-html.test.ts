import { expect, test } from 'vitest';
import { absoluteHtml } from './absolute-html.js';

const base = 'https://example.com/articles/tea/';

test('makes the URLs of links and images absolute, in double and single quotes', () => {
  expect(absoluteHtml(`<a title="> src='x'" href='../mint/'>a</a><img alt="" src="a.svg">`, base)).toBe(
    `<a title="> src='x'" href="https://example.com/articles/mint/">a</a><img alt="" src="https://example.com/articles/tea/a.svg">`,
  );
});

test('makes each URL of a srcset absolute', () => {
  expect(absoluteHtml('<img srcset="a.jpg 1x, /b.jpg?x=1,2 2x,https://example.org/c.jpg 3x">', base)).toBe(
    '<img srcset="https://example.com/articles/tea/a.jpg 1x, https://example.com/b.jpg?x=1,2 2x,https://example.org/c.jpg 3x">',
  );
});

test('leaves text, other attributes, and invalid URLs unchanged', () => {
  const html = '<p>a href="x" &lt;a href="y"&gt; 1 < 2</p><a data-href="z" href="https://[">b</a>';
  expect(absoluteHtml(html, base)).toBe(html);
});
