import { describe, expect, test } from 'vitest';
import { judge } from './judge.mjs';
import { headersOf } from './static-host.mjs';

const audits = {
  'largest-contentful-paint': { score: 1, title: 'Paint', numericValue: 1_200.4 },
  'cumulative-layout-shift': { score: 1, title: 'Shift', numericValue: 0 },
  'is-crawlable': { score: 1, title: 'Page is blocked from indexing' },
  'network-requests': {
    score: 1,
    title: 'Requests',
    details: {
      items: [
        { resourceType: 'Script', url: 'http://localhost/a.js' },
        { resourceType: 'Script', url: 'http://localhost/b.js' },
        { resourceType: 'Image', url: 'data:image/png;base64,AAAA' },
        { resourceType: 'Image', url: 'http://localhost/c.webp' },
      ],
    },
  },
};
const categories = (/** @type {number} */ seo) => ({
  performance: { score: 1, auditRefs: [] },
  seo: { score: seo, auditRefs: [{ id: 'is-crawlable', weight: 1 }] },
});
const page = { isArticle: true, isHidden: false };
const sizeOf = () => 8_000;

describe('judging a report', () => {
  test('has no problems if a page reaches the goals', () => {
    expect(judge({ categories: categories(1), audits }, page, sizeOf)).toEqual({
      scores: { performance: 100, seo: 100 },
      largestPaintMs: 1_200,
      shift: 0,
      scriptBytes: 16_000,
      imageBytes: 8_000,
      problems: [],
    });
  });

  test('names every goal that a page misses', () => {
    const slow = {
      ...audits,
      'largest-contentful-paint': { score: 0.5, title: 'Paint', numericValue: 1_501 },
      'cumulative-layout-shift': { score: 1, title: 'Shift', numericValue: 0.001 },
      'is-crawlable': { score: 0, title: 'Page is blocked from indexing' },
    };
    const { problems } = judge({ categories: categories(0.66), audits: slow }, page, () => 8_001);
    expect(problems).toEqual([
      'seo 66 of 100: Page is blocked from indexing',
      'the largest paint takes 1501 ms, more than 1500',
      'the layout shifts by 0.001',
      'an article loads 16002 bytes of scripts, more than 16000',
    ]);
  });

  test('fails if a page was not measured', () => {
    const { problems } = judge(
      { categories: {}, audits: {}, runtimeError: { message: 'The page did not load' } },
      page,
      sizeOf,
    );
    expect(problems).toEqual(['The page did not load', expect.any(String), expect.any(String)]);
  });

  test('accepts that a page which asks not to be listed is not listed', () => {
    const hidden = { ...audits, 'is-crawlable': { score: 0, title: 'Page is blocked from indexing' } };
    const { scores, problems } = judge(
      { categories: categories(0.66), audits: hidden },
      { ...page, isHidden: true },
      sizeOf,
    );
    expect(scores.seo).toBe(100);
    expect(problems).toEqual([]);
  });
});

test('the headers of a path are those of every block that matches', () => {
  const headers = headersOf('/*\n  A: 1\n  B: b: c\n\n/assets/*\n  C: 2\n\n/one.txt\n  D: 3\n');
  expect(headers('/')).toEqual({ A: '1', B: 'b: c' });
  expect(headers('/assets/a.js')).toEqual({ A: '1', B: 'b: c', C: '2' });
  expect(headers('/one.txt')).toEqual({ A: '1', B: 'b: c', D: '3' });
});
