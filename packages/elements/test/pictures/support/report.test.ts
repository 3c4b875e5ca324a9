import { expect, it } from 'vitest';
import { reportHtml } from './report.js';

const png = Buffer.from('not really');

it('shows the expected and the current picture and the difference, with the name of the state, and how to accept it', () => {
  const html = reportHtml([
    { name: 'article-view/filled', difference: '9 pixels differ', expected: png, got: png, marks: png },
    { name: 'practice-footer/new', difference: 'There is none yet', got: png },
  ]);
  expect(html.match(/<img /g)).toHaveLength(4);
  expect(html).toContain('<h2>article-view/filled</h2>\n<p>9 pixels differ</p>');
  expect(html).toContain('--update');
});

it('is a single file', () => {
  const html = reportHtml([{ name: 'a', difference: 'b', expected: png, got: png, marks: png }]);
  expect(html.match(/(?:src|href)="(?!data:|#)/g)).toBeNull();
});
