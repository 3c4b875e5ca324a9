import { expect, it } from 'vitest';
import { byInterest, byLanguage } from './groups.js';

const GROUPS = [
  { locale: 'en', interests: [], count: 5 },
  { locale: 'de', interests: ['talks', 'tea'], count: 2 },
  { locale: 'en', interests: ['tea'], count: 1 },
  { locale: 'not a tag', interests: [], count: 1 },
];

it('counts people by the name of their language', () => {
  expect(byLanguage(GROUPS, 'en')).toEqual([
    ['English', 6],
    ['German', 2],
    ['not a tag', 1],
  ]);
});

it('counts people with several interests for each, and lists people with none last', () => {
  const known = [
    { value: 'tea', label: 'Tea' },
    { value: 'yoga', label: 'Yoga' },
  ];
  expect(byInterest(GROUPS, known, 'None')).toEqual([
    ['Tea', 3],
    ['talks', 2],
    ['Yoga', 0],
    ['None', 6],
  ]);
});
