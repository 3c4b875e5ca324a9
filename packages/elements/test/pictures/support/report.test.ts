import { expect, it } from 'vitest';
import { reportHtml } from './report.js';

const png = Buffer.from('not really');

it('shows expected, now and difference of each picture, by the name of its state, and how to accept it', () => {
  const html = reportHtml([
    { name: 'article-view/filled', difference: '9 pixels differ', expected: png, got: png, marks: png },
    { name: 'practice-footer/new', difference: 'There is none yet', got: png },
  ]);
  expect(html.match(/<img /g)).toHaveLength(4);
  expect(html).toContain('<h2>article-view/filled</h2>\n<p>9 pixels differ</p>');
  expect(html).toContain('--update');
});

it('needs no other file', () => {
  const html = reportHtml([{ name: 'a', difference: 'b', expected: png, got: png, marks: png }]);
  expect(html.match(/(?:src|href)="(?!data:|#)/g)).toBeNull();
});
