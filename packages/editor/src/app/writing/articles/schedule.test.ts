import { expect, it } from 'vitest';
import { copyChanges, scheduleChanges } from './schedule.js';

const TODAY = '2026-11-28';
const remove = (key: string) => ({ type: 'remove', path: [key] });
const set = (key: string, value: string | boolean) => ({ type: 'set', path: [key], value });

it('schedules a draft for a later day, which becomes its date', () => {
  expect(
    scheduleChanges({ date: '2026-11-20', draft: true }, { type: 'day', day: '2026-12-01' }, TODAY),
  ).toEqual([remove('draft'), set('publishAt', '2026-12-01'), set('date', '2026-12-01')]);
});

it('publishes a draft today', () => {
  expect(scheduleChanges({ date: '2026-11-20', draft: true }, { type: 'now' }, TODAY)).toEqual([
    remove('draft'),
    set('date', TODAY),
  ]);
});

it('publishes a scheduled article today', () => {
  const value = { date: '2026-12-01', publishAt: '2026-12-01' };
  expect(scheduleChanges(value, { type: 'now' }, TODAY)).toEqual([remove('publishAt'), set('date', TODAY)]);
});

it('keeps the date of a published article', () => {
  expect(scheduleChanges({ date: '2025-01-01' }, { type: 'now' }, TODAY)).toEqual([]);
  expect(scheduleChanges({ date: '2025-01-01', publishAt: '2025-01-01' }, { type: 'now' }, TODAY)).toEqual([
    remove('publishAt'),
  ]);
});

it('publishes an article again that has ended', () => {
  expect(scheduleChanges({ date: '2025-01-01', expiresAt: '2026-01-01' }, { type: 'now' }, TODAY)).toEqual([
    remove('expiresAt'),
  ]);
});

it('takes an article down once', () => {
  expect(scheduleChanges({ date: '2025-01-01' }, { type: 'draft' }, TODAY)).toEqual([set('draft', true)]);
  expect(scheduleChanges({ date: '2025-01-01', draft: true }, { type: 'draft' }, TODAY)).toEqual([]);
});

it('makes a copy a draft of today, without fields that only one article can have', () => {
  expect(
    copyChanges(
      { title: 'Tea', slug: 'tea', date: '2025-01-01', expiresAt: '2027-01-01' },
      'Tea (copy)',
      TODAY,
    ),
  ).toEqual([
    set('title', 'Tea (copy)'),
    set('date', TODAY),
    set('draft', true),
    remove('slug'),
    remove('expiresAt'),
  ]);
});
