import { html } from '@tendwell/content/html';
import { expect, it } from 'vitest';
import { byPath, outputFile } from './pages.js';

const page = (path: string) => ({ path, title: 'A', body: html`` });

it.each([
  '/',
  '/visit/',
  '/articles/ginger-tea/',
  '/404.html',
  '/ärzte/',
  '/a/b.html',
  '/a b/',
  '/.well-known/',
])('accepts %s, which a static host can serve', (path) => {
  expect([...byPath([page(path)]).keys()]).toEqual([path]);
});

it('decodes a percent-encoded path', () => {
  const pages = byPath([page('/tags/espa%C3%B1ol/')]);
  expect([...pages].map(([path, { path: own }]) => [path, own])).toEqual([
    ['/tags/español/', '/tags/español/'],
  ]);
  expect(() => byPath([page('/tags/español/'), page('/tags/espa%C3%B1ol/')])).toThrow(
    'two pages have the path /tags/español/',
  );
});

it.each([
  ['', 'A path starts with /'],
  ['visit/', 'A path starts with /'],
  ['/visit', 'ends with / or .html'],
  ['/a.txt', 'ends with / or .html'],
  ['//evil/', 'no empty segment'],
  ['/../up/', 'no . or ..'],
  ['/a/../b/', 'no . or ..'],
  ['/a/./b/', 'no . or ..'],
  ['/%2e/', 'no . or ..'],
  ['/a%2f..%2fb/', 'no . or ..'],
  ['/a%2Fb/', 'not as %2F'],
  ['/a?b/', 'Remove the ? or #'],
  ['/a#b/', 'Remove the ? or #'],
  ['/100%/', 'percent-encoding is invalid'],
  ['/a%E4b/', 'percent-encoding is invalid'],
  ['/100%25/', 'many hosts cannot serve'],
  ['/a%3Fb/', 'many hosts cannot serve'],
  ['/a\\b/', 'many hosts cannot serve'],
  ['/a%00b/', 'many hosts cannot serve'],
  ['/index.html', 'Remove index.html'],
  ['/a/index.html', 'Remove index.html'],
])('rejects %s: %s', (path, reason) => {
  expect(() => byPath([page(path)])).toThrow(reason);
});

it('rejects HTML given as a string, which may not be escaped', () => {
  const unsafe = '<p>Words</p>' as never;
  expect(() => byPath([{ ...page('/'), body: unsafe }])).toThrow('the body of the page / is not HTML');
  expect(() => byPath([{ ...page('/'), head: unsafe }])).toThrow('the head of the page / is not HTML');
});

it('gives the file of each path', () => {
  expect(['/', '/visit/', '/404.html'].map(outputFile)).toEqual([
    'index.html',
    'visit/index.html',
    '404.html',
  ]);
});
