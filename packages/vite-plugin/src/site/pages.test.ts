import { html } from '@tendwell/content/html';
import { expect, it } from 'vitest';
import { byPath, isPagePath, outputFile } from './pages.js';

it('accepts paths that a static host can serve', () => {
  for (const path of ['/', '/visit/', '/articles/ginger-tea/', '/404.html', '/ärzte/', '/a/b.html']) {
    expect([path, isPagePath(path)]).toEqual([path, true]);
  }
});

it('rejects paths that lead elsewhere or cannot be requested', () => {
  const paths = [
    '',
    'visit/',
    '/visit',
    '//evil/',
    '/../up/',
    '/a/../b/',
    '/a/./b/',
    '/a?b/',
    '/a#b/',
    '/%2e/',
    '/a\\b/',
  ];
  for (const path of [...paths, '/index.html', '/a/index.html', '/a.txt']) {
    expect([path, isPagePath(path)]).toEqual([path, false]);
    expect(() => byPath([{ path, title: 'A', body: html`` }])).toThrow('A path starts with /');
  }
});

it('rejects HTML given as a string, which may not be escaped', () => {
  const page = { path: '/', title: 'A', body: html`<p>Words</p>` };
  const unsafe = '<p>Words</p>' as never;
  expect(() => byPath([{ ...page, body: unsafe }])).toThrow('the body of the page / is not HTML');
  expect(() => byPath([{ ...page, head: unsafe }])).toThrow('the head of the page / is not HTML');
});

it('gives the file of each path', () => {
  expect(['/', '/visit/', '/404.html'].map(outputFile)).toEqual([
    'index.html',
    'visit/index.html',
    '404.html',
  ]);
});
