import { expect, it } from 'vitest';
import { table } from './table.js';

const columns = [
  { title: 'NAME', cell: ({ name }: { name: string }) => name },
  { title: 'CITY', cell: () => 'Oakland' },
];

it('aligns what follows characters that take two columns, or none', () => {
  const rows = ['Ada', '\u5c71\u7530', '\u{20bb7}\u7530', 'Zoe\u0308'].map((name) => ({ name }));
  expect(table(columns, rows).split('\n')).toEqual([
    'NAME  CITY',
    'Ada   Oakland',
    '\u5c71\u7530  Oakland',
    '\u{20bb7}\u7530  Oakland',
    'Zoe\u0308   Oakland',
    '',
  ]);
});

it('truncates lines at a number of columns, including the ellipsis', () => {
  expect(table(columns, [{ name: '\u{20bb7}\u7530\u7530' }], 6)).toBe('NAME …\n\u{20bb7}\u7530…\n');
});
