import { expect, test } from 'vitest';
import type { PictureSummary } from '../../api/types.js';
import { filterPictures } from './filter-pictures.js';

const picture = (path: string, usedIn: string[] = [], undescribedIn: string[] = []): PictureSummary => ({
  path,
  bytes: 1,
  version: '1',
  usedIn,
  undescribedIn,
});
const PICTURES = [
  picture('pictures/Tür.jpg', ['articles/doors.md'], ['articles/doors.md']),
  picture('pictures/tea.jpg', ['practice.yaml']),
  picture('old.jpg'),
];
const found = (search: string, use: 'all' | 'unused' | 'undescribed' = 'all') =>
  filterPictures(PICTURES, { search, use }).map(({ path }) => path);

test('finds pictures by their name and by where they are shown, without regard to case and accents', () => {
  expect(found('')).toHaveLength(3);
  expect(found('TUR.JPG')).toEqual(['pictures/Tür.jpg']);
  expect(found('tu\u0308r.')).toEqual(['pictures/Tür.jpg']);
  expect(found('practice tea')).toEqual(['pictures/tea.jpg']);
});

test('finds unused pictures, and those without a description', () => {
  expect(found('', 'unused')).toEqual(['old.jpg']);
  expect(found('', 'undescribed')).toEqual(['pictures/Tür.jpg']);
});
