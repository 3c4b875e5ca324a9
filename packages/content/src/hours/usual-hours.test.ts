import { describe, expect, test } from 'vitest';
import type { Hours } from '../schema/hours.js';
import { addDays } from './calendar-date.js';
import { hoursOn } from './exceptions.js';
import { nextOpening, openingStatus } from './opening-status.js';
import { weekOn } from './usual-hours.js';
import { weekTable } from './week-table.js';

/** The days of a year, from a day on, on which a place is open. */
function openDays(hours: Hours, from: string, days: number): string[] {
  const dates = Array.from({ length: days }, (_, index) => addDays(from, index));
  return dates.filter((date) => hoursOn(hours, date).ranges.length > 0);
}

describe('recurring hours', () => {
  test('come on the days of a month that are counted', () => {
    const nth = (...numbers: number[]): Hours => ({
      recurring: [{ day: 'saturday', nth: numbers, hours: ['09:00-12:00'] }],
    });
    expect(openDays(nth(1, 3), '2026-05-01', 61)).toEqual([
      '2026-05-02',
      '2026-05-16',
      '2026-06-06',
      '2026-06-20',
    ]);
    // May 2026 has five Saturdays, June four.
    expect(openDays(nth(5), '2026-05-01', 61)).toEqual(['2026-05-30']);
    expect(openDays(nth(-1), '2026-05-01', 61)).toEqual(['2026-05-30', '2026-06-27']);
    expect(openDays(nth(-1), '2026-12-01', 31)).toEqual(['2026-12-26']);
  });

  test('come every few weeks, from their first day on and across years', () => {
    const hours: Hours = {
      recurring: [{ day: 'saturday', everyWeeks: 2, from: '2026-12-12', hours: ['09:00-12:00'] }],
    };
    expect(openDays(hours, '2026-11-01', 90)).toEqual([
      '2026-12-12',
      '2026-12-26',
      '2027-01-09',
      '2027-01-23',
    ]);
  });

  test('replace the usual hours of their day, and exceptions replace them', () => {
    const hours: Hours = {
      friday: ['09:00-15:00'],
      recurring: [{ day: 'friday', nth: [-1], hours: [] }],
      exceptions: [{ from: '2026-07-31', hours: ['10:00-11:00'] }],
    };
    expect(hoursOn(hours, '2026-05-22').ranges).toEqual([{ opens: '09:00', closes: '15:00' }]);
    expect(hoursOn(hours, '2026-05-29')).toEqual({ ranges: [], isException: false });
    expect(hoursOn(hours, '2026-07-31').ranges).toEqual([{ opens: '10:00', closes: '11:00' }]);
  });

  test('that are invalid are never', () => {
    const recurring = [
      { day: 'saturday', hours: ['09:00-12:00'] },
      { day: 'saturday', everyWeeks: 2, from: 'soon', hours: ['09:00-12:00'] },
      { day: 'saturday', everyWeeks: 0, from: '2026-05-02', hours: ['09:00-12:00'] },
    ] as Hours['recurring'];
    expect(openDays({ recurring }, '2026-05-01', 60)).toEqual([]);
  });

  test('count as stated hours', () => {
    const hours: Hours = { recurring: [{ day: 'saturday', nth: [1], hours: ['09:00-12:00'] }] };
    expect(openingStatus(hours, 'UTC', new Date('2026-05-02T10:00Z'))).toEqual({
      open: true,
      until: new Date('2026-05-02T12:00Z'),
    });
    expect(nextOpening(hours, 'UTC', new Date('2026-05-03T00:00Z'))).toEqual(new Date('2026-06-06T09:00Z'));
  });
});

describe('a season', () => {
  const summer = { from: '06-15', to: '08-31', name: 'Summer hours', monday: ['08:00-13:00'] };
  const winter = { from: '12-20', to: '01-06', tuesday: ['10:00-12:00'] };
  const hours: Hours = {
    monday: ['09:00-17:00'],
    tuesday: ['09:00-17:00'],
    recurring: [{ day: 'saturday', nth: [1], hours: ['09:00-12:00'] }],
    seasons: [summer, winter],
  };

  test('has a week of its own, each year, its last day included', () => {
    for (const year of [2026, 2027, 2040]) {
      expect(weekOn(hours, `${year}-06-14`)).toBe(hours);
      expect(weekOn(hours, `${year}-06-15`)).toBe(summer);
      expect(weekOn(hours, `${year}-08-31`)).toBe(summer);
      expect(weekOn(hours, `${year}-09-01`)).toBe(hours);
    }
    expect(hoursOn(hours, '2026-06-15').ranges).toEqual([{ opens: '08:00', closes: '13:00' }]);
    expect(hoursOn(hours, '2026-06-16').ranges).toEqual([]);
    // The first Saturday of July.
    expect(hoursOn(hours, '2026-07-04').ranges).toEqual([]);
  });

  test('that ends before it starts lasts into the next year', () => {
    expect(weekOn(hours, '2026-12-19')).toBe(hours);
    expect(weekOn(hours, '2026-12-20')).toBe(winter);
    expect(weekOn(hours, '2027-01-06')).toBe(winter);
    expect(weekOn(hours, '2027-01-07')).toBe(hours);
  });

  test('may be one day, also one that most years do not have', () => {
    const leapDay: Hours = { seasons: [{ from: '02-29', to: '02-29', tuesday: ['09:00-10:00'] }] };
    expect(openDays(leapDay, '2028-02-01', 60)).toEqual(['2028-02-29']);
    expect(openDays(leapDay, '2027-02-01', 60)).toEqual([]);
  });

  test('wins over those before it in the list', () => {
    const july = { from: '07-01', to: '07-31' };
    const both: Hours = { seasons: [summer, july] };
    expect([weekOn(both, '2026-06-30'), weekOn(both, '2026-07-01')]).toEqual([summer, july]);
  });

  test('has recurring hours of its own', () => {
    const own: Hours = {
      seasons: [{ ...summer, recurring: [{ day: 'sunday', nth: [2], hours: ['08:00-10:00'] }] }],
    };
    expect(hoursOn(own, '2026-07-12').ranges).toHaveLength(1);
    expect(hoursOn(own, '2026-09-13').ranges).toHaveLength(0);
  });

  test('is the week of the table for one of its days', () => {
    const text = (on?: string) =>
      weekTable(hours, 'en-GB', { on }).map(({ ranges }) => ranges.map((range) => range.opens).join());
    expect(text()).toEqual(['09:00', '09:00', '', '', '', '', '']);
    expect(text('2026-07-01')).toEqual(['08:00', '', '', '', '', '', '']);
  });
});
