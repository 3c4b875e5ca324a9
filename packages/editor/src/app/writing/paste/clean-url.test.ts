import { expect, it } from 'vitest';
import { cleanUrl } from './clean-url.js';

it.each([
  ['https://example.com/a?utm_source=x&id=7&fbclid=y#part', 'https://example.com/a?id=7#part'],
  ['https://example.com/a?q=a+b', 'https://example.com/a?q=a+b'],
  ['https://youtu.be/aBc?si=xyz&t=9', 'https://youtu.be/aBc?t=9'],
  ['https://example.com/?si=1', 'https://example.com/?si=1'],
  ['https://www.google.com/url?q=https://example.org/tea%3Futm_id%3D1&sa=D', 'https://example.org/tea'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2F&data=x',
    'https://example.com/',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F&h=x', 'https://example.com/'],
  ['mailto:ada@example.com', 'mailto:ada@example.com'],
  ['/visit/', '/visit/'],
  ['https://example.com/a b', 'https://example.com/a%20b'],
])('cleans %s', (given, cleaned) => {
  expect(cleanUrl(given)).toBe(cleaned);
});

it.each([
  'javascript:alert(1)',
  'https://www.google.com/url?q=javascript:alert(1)',
  'file:///C:/Users/nora/tea.docx',
  'data:text/html,x',
  '//example.com',
  '/\\example.com',
  '#top',
  'tea.html',
  'https://',
  '',
])('drops %s', (given) => {
  expect(cleanUrl(given)).toBeUndefined();
});
