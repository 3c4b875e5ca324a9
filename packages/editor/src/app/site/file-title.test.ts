import { expect, it } from 'vitest';
import { en } from '../lang/en.js';
import type { App } from '../shell/app.js';
import { fileTitle } from './file-title.js';

const facts = [
  { path: 'practice.yaml', schema: 'practice' },
  { path: 'es/practice.yaml', schema: 'practice' },
];
const app = {
  words: en,
  locale: 'en-US',
  site: {
    overview: { facts, texts: [{ path: 'es/articles/te.md', title: 'Té' }] },
    fact: (path: string) => facts.find((fact) => fact.path === path),
  },
} as unknown as App;

it('is the title of a text, the heading of facts in their language, or the path of another file', () => {
  const paths = ['practice.yaml', 'es/practice.yaml', 'es/articles/te.md', 'pages/gone.md'];
  expect(paths.map((path) => fileTitle(app, path))).toEqual([
    'Practice',
    'Practice (Spanish)',
    'Té',
    'pages/gone.md',
  ]);
});
