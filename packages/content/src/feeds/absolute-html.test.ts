import { expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { absoluteHtml, absoluteUrl } from './absolute-html.js';

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

test('gives paths the same absolute URL as the URL parser', () => {
  const segment = fc.oneof(
    fc.stringMatching(/^[\w.~%-]{0,6}$/),
    fc.constantFrom('..', '.', 'a b', 'é', '?', '#'),
  );
  const path = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`);
  const bases = fc.constantFrom(
    base,
    'https://example.com',
    'http://localhost:5173/a?b',
    'mailto:a@example.com',
    '',
  );
  fc.assert(
    fc.property(path, bases, (url, from) => {
      const expected = URL.canParse(url, from) ? new URL(url, from).href : url;
      expect(absoluteUrl(url, from)).toBe(expected);
    }),
  );
});
