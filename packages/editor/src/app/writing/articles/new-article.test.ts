import { parseArticle } from '@tendwell/content';
import { expect, it } from 'vitest';
import { newArticle } from './new-article.js';

it.each([
  'Wool socks',
  'Tea: hot',
  '"Quoted" # 1',
  '- dash',
  'true',
  '2026',
  'a\\b',
  '姜茶',
  'Zeile \u0085 2',
  '{a}',
  'é ',
])('starts a draft with the title %j', (title) => {
  const article = parseArticle(newArticle(title, '2026-11-28'), { file: 'a.md' });
  expect(article).toMatchObject({ title, date: '2026-11-28', draft: true });
});

it('writes usual titles without quotes', () => {
  expect(newArticle('Wool socks, again', '2026-11-28')).toContain('title: Wool socks, again\n');
});
