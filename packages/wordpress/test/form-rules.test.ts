import { describe, expect, test } from 'vitest';
import { array, call, find, isOptional } from './php.js';

/*
 * What the form makes of what was typed, and what is wrong with it, without WordPress: the tests of the settings send whole
 * forms, and have only a few of these cases.
 */

type Case = [name: string, args: unknown[], result: unknown];

const field = (kind: string, more: object = {}) => array({ key: 'x', kind, ...more });
const lines = array([{ key: 'name', kind: 'text' }]);

const CHECKS: Case[] = [
  ['text_problem', [field('number', { min: 1, max: 5 }), 5], ''],
  ['text_problem', [field('number', { min: 1, max: 5 }), 6], 'out-of-range'],
  ['text_problem', [field('number', { min: 1, max: 5 }), 0], 'out-of-range'],
  ['text_problem', [field('number', { isWhole: true }), 1.5], 'out-of-range'],
  ['text_problem', [field('number'), 1.5], ''],
  ['text_problem', [field('number'), 'many'], 'out-of-range'],
  ['text_problem', [field('choice', { choices: { a: 'A' } }), 'a'], ''],
  ['text_problem', [field('choice', { choices: { a: 'A' } }), 'b'], 'invalid-value'],
  ['text_problem', [field('month-day'), '02-29'], ''],
  ['text_problem', [field('month-day'), '02-30'], 'invalid-day-of-year'],
  ['text_problem', [field('text', { check: 'phone' }), '+1 (503) 555-0118'], ''],
  ['text_problem', [field('text', { check: 'phone' }), '+1 503'], 'invalid-phone'],
  ['text_problem', [field('text', { check: 'slug' }), 'ada-voss'], ''],
  ['text_problem', [field('text', { check: 'slug' }), 'ada--voss'], 'invalid-slug'],
  ['text_problem', [field('text', { check: 'link' }), '/visit/'], ''],
  ['text_problem', [field('text', { check: 'link' }), '//example.com'], 'invalid-link'],
  ['ranges_problem', [['09:00-12:00', '12:00-17:00']], ''],
  ['ranges_problem', [['12:00-17:00', '09:00-12:01']], 'overlapping-hours'],
  ['ranges_problem', [['20:00-02:00', '22:00-23:00']], 'overlapping-hours'],
  ['ranges_problem', [['09:00-']], 'invalid-time-range'],
  [
    'problems_together',
    ['exceptions', { from: '2026-03-02', to: '2026-03-01' }, 'e'],
    { 'e.to': 'date-order' },
  ],
  ['problems_together', ['exceptions', { from: '2026-03-02', to: '2026-03-02' }, 'e'], []],
  ['problems_together', ['notices', { kind: 'custom' }, 'n'], { 'n.title': 'missing' }],
  ['problems_together', ['policies', { kind: 'scent' }, 'p'], { 'p.text': 'missing' }],
  ['problems_together', ['policies', { kind: 'scent', url: '/scent/' }, 'p'], []],
  ['recurring_problems', [{ day: 'monday' }, 'r'], { 'r.everyWeeks': 'missing-key' }],
  ['recurring_problems', [{ nth: [1], everyWeeks: 2 }, 'r'], { 'r.everyWeeks': 'conflicting-keys' }],
  ['recurring_problems', [{ nth: [1], from: '2026-03-02' }, 'r'], { 'r.from': 'conflicting-keys' }],
  ['recurring_problems', [{ everyWeeks: 2 }, 'r'], { 'r.from': 'missing' }],
  ['recurring_problems', [{ day: 'monday', everyWeeks: 2, from: '2026-03-02' }, 'r'], []],
  [
    'recurring_problems',
    [{ day: 'friday', everyWeeks: 2, from: '2026-03-02' }, 'r'],
    { 'r.from': 'wrong-weekday' },
  ],
  ['price_problems', [{ amount: 5, free: true }, 'p'], { 'p.free': 'conflicting-keys' }],
  ['price_problems', [{ to: 5 }, 'p'], { 'p.from': 'missing' }],
  ['price_problems', [{ currency: 'USD' }, 'p'], { 'p.amount': 'missing' }],
  ['price_problems', [{ from: 5, to: 5 }, 'p'], { 'p.to': 'out-of-range' }],
  ['price_problems', [{ from: 5, to: 6 }, 'p'], []],
  ['section_problems', [array([]), { services: [{ price: { from: 5 } }] }], { currency: 'missing' }],
  ['section_problems', [array([]), { services: [{ price: { free: true } }] }], []],
  ['section_problems', [array([]), { services: [{ price: { from: 5 } }], currency: 'USD' }], []],
  // A problem in a field is also one in what contains it, but not in what only begins with the same letters.
  ['has_problem', ['places.1', array({ 'places.1': 'missing' })], true],
  ['has_problem', ['places.1', array({ 'places.1.phone': 'missing' })], true],
  ['has_problem', ['places.1', array({ 'places.12.phone': 'missing' })], false],
];

const CHANGES: Case[] = [
  ['changed_draft', [{ list: [{ a: 1 }] }, 'add:list'], { list: [{ a: 1 }, {}] }],
  ['changed_draft', [{}, 'add:group.list'], { group: { list: [{}] } }],
  ['changed_draft', [{ list: [1, 2, 3] }, 'remove:list.1'], { list: [1, 3] }],
  ['changed_draft', [{ group: { list: [1] } }, 'remove:group.list.0'], {}],
  ['changed_draft', [{ list: [1] }, 'move:list.0'], { list: [1] }],
  ['changed_draft', [{ list: 'text' }, 'add:list'], { list: 'text' }],
  ['filled_items', [lines, [{ name: 'A' }, {}, 'text']], [{ name: 'A' }, null, 'text']],
  [
    'without_empty_items',
    [array([{ key: 'list', kind: 'items', fields: lines.array }]), { list: [{}, { name: 'A' }] }],
    { list: [{ name: 'A' }] },
  ],
  ['without_empty_items', [array([{ key: 'list', kind: 'items', fields: lines.array }]), { list: [{}] }], {}],
  // An empty list that was imported stays as it is.
  ['without_empty_items', [array([{ key: 'list', kind: 'text' }]), { list: [] }], { list: [] }],
  [
    'without_empty_items',
    [array([{ key: 'list', kind: 'items', fields: lines.array, isRequired: true }]), { list: [{}] }],
    { list: [{}] },
  ],
  // No hours were typed where hours are asked for.
  ['with_closed_days', [array([{ key: 'hours', kind: 'ranges', isRequired: true }]), {}], { hours: [] }],
  ['with_closed_days', [array([{ key: 'hours', kind: 'ranges' }]), {}], {}],
];

const VALUES: Case[] = [
  ['shown_text', [false], '0'],
  ['shown_text', ['a\r\nb'], 'a\nb'],
  ['shown_range', ['09:00-24:00'], { opens: '09:00', closes: '00:00' }],
  ['shown_range', ['-12:00'], { opens: '', closes: '12:00' }],
  ['shown_range', ['mornings'], { text: 'mornings' }],
  ['shown_month_day', ['06-'], { month: '06', day: '' }],
  ['shown_month_day', ['June'], { month: 'June', day: '' }],
  ['typed_single', [field('number'), null, ' 1,5 '], 1.5],
  ['typed_single', [field('number'), null, '-2'], -2],
  ['typed_single', [field('number'), null, '1.5.2'], '1.5.2'],
  ['typed_single', [field('boolean'), null, '0'], false],
  ['typed_single', [field('text'), 'a', '  '], null],
  ['typed_single', [field('text'), 'a\r\nb', 'a\r\nb'], 'a\r\nb'],
  ['typed_object', [lines, null, array({ name: '' })], null],
  ['typed_object', [lines, { name: 'A', other: 1 }, array({ name: 'B' })], { name: 'B', other: 1 }],
  ['typed_object', [lines, { other: 1 }, array({ name: '' })], { other: 1 }],
  ['typed_items', [lines, [{ name: 'A' }, { name: 'B' }], array({ 1: { name: '' } })], [{ name: 'A' }, {}]],
  [
    'typed_ranges',
    [
      null,
      array([
        { opens: '09:00', closes: '12:00' },
        { opens: '', closes: '' },
      ]),
    ],
    ['09:00-12:00'],
  ],
  ['typed_ranges', [['9 to 5'], array([{ text: '9 to 5' }])], ['9 to 5']],
  ['typed_ranges', [['09:00-24:00'], array([{ opens: '09:00', closes: '00:00' }])], ['09:00-24:00']],
  ['typed_ranges', [null, array([{ opens: '', closes: '' }])], null],
  ['typed_ranges', [[], array([])], []],
  ['typed_lines', [null, ' a \n\nb'], ['a', 'b']],
  ['typed_lines', [['a'], ''], null],
];

describe.skipIf(isOptional && !find('php'))('the form', () => {
  test.each([
    ['says what is wrong', CHECKS],
    ['adds and removes items', CHANGES],
    ['keeps what was not typed', VALUES],
  ])('%s', (_, cases) => {
    const results = call(cases.map(([name, args]) => [name, ...args]));
    expect(cases.map(([name, args], index) => [name, args, results[index]])).toEqual(cases);
  });
});
