import { expect, it } from 'vitest';
import type { TextSummary } from '../../../api/types.js';
import { countStates, filterTexts } from './filter-texts.js';

const text = (path: string, state: TextSummary['state'], published: string, title = path): TextSummary => ({
  path,
  kind: 'article',
  title,
  state,
  published,
  version: '1',
});
const TEXTS = [
  text('a', 'live', '2026-01-01', 'Crème for winter'),
  text('b', 'live', '2026-03-01'),
  text('c', 'scheduled', '2027-01-01'),
  text('d', 'draft', '2025-01-01'),
  { ...text('e', 'live', '2026-02-01'), kind: 'page' as const },
];
const paths = (filter: Partial<Parameters<typeof filterTexts>[1]>) =>
  filterTexts(TEXTS, { kind: 'article', search: '', ...filter }).map(({ path }) => path);

it('has drafts and scheduled articles first, then the newest', () => {
  expect(paths({})).toEqual(['d', 'c', 'b', 'a']);
});

it('searches in titles without regard to case, accents, and the order of words', () => {
  expect(paths({ search: 'WINTER creme' })).toEqual(['a']);
  expect(paths({ search: 'winter tea' })).toEqual([]);
});

it('filters by state and kind', () => {
  expect(paths({ state: 'live' })).toEqual(['b', 'a']);
  expect(paths({ kind: 'page' })).toEqual(['e']);
  expect([...countStates(TEXTS, 'article')]).toEqual([
    ['live', 2],
    ['scheduled', 1],
    ['draft', 1],
  ]);
});
