import { describe, expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import type { Hours } from '../schema/hours.js';
import { addDays } from './calendar-date.js';
import { exceptionPeriods, hoursOn } from './exceptions.js';

describe('hoursOn', () => {
  const hours: Hours = {
    monday: ['09:00-12:30', '14:00-18:00'],
    exceptions: [
      { from: '2026-12-20', to: '2027-01-05', reason: 'Winter break' },
      { from: '2026-12-28', hours: ['10:00-12:00'], reason: 'Gift cards only' },
    ],
  };

  test('gives the usual hours of the day of the week', () => {
    const ranges = [
      { opens: '09:00', closes: '12:30' },
      { opens: '14:00', closes: '18:00' },
    ];
    expect(hoursOn(hours, '2026-12-14')).toEqual({ ranges, isException: false });
    expect(hoursOn(hours, '2026-12-15')).toEqual({ ranges: [], isException: false });
  });

  test('prefers the last exception that covers the day', () => {
    expect(hoursOn(hours, '2026-12-27')).toEqual({ ranges: [], isException: true, reason: 'Winter break' });
    expect(hoursOn(hours, '2026-12-28')).toEqual({
      ranges: [{ opens: '10:00', closes: '12:00' }],
      isException: true,
      reason: 'Gift cards only',
    });
  });

  test('throws for a value that is not a date', () => {
    expect(() => hoursOn(hours, 'soon')).toThrow(RangeError);
    expect(() => hoursOn(hours, '2026-02-30')).toThrow(RangeError);
  });
});

describe('exceptionPeriods', () => {
  const periods = (...exceptions: NonNullable<Hours['exceptions']>) =>
    exceptionPeriods({ exceptions }).map(({ from, to, reason }) => [from, to, reason]);

  test('splits an exception around one that overrides some of its days', () => {
    expect(
      periods(
        { from: '2026-12-20', to: '2027-01-05', reason: 'Winter break' },
        { from: '2026-12-29', reason: 'Gift cards only' },
      ),
    ).toEqual([
      ['2026-12-20', '2026-12-28', 'Winter break'],
      ['2026-12-29', '2026-12-29', 'Gift cards only'],
      ['2026-12-30', '2027-01-05', 'Winter break'],
    ]);
  });

  test('leaves out an exception that others cover completely', () => {
    expect(
      periods({ from: '2026-12-29', reason: 'Gift cards only' }, { from: '2026-12-20', to: '2027-01-05' }),
    ).toEqual([['2026-12-20', '2027-01-05', undefined]]);
  });

  test('sorts by date and keeps neighbors apart', () => {
    expect(
      periods(
        { from: '2027-01-01', reason: 'New Year’s Day' },
        { from: '2026-12-31', reason: 'New Year’s Eve' },
      ),
    ).toEqual([
      ['2026-12-31', '2026-12-31', 'New Year’s Eve'],
      ['2027-01-01', '2027-01-01', 'New Year’s Day'],
    ]);
  });

  test('leaves out an exception whose dates are invalid or in the wrong order', () => {
    expect(
      periods({ from: 'soon' }, { from: '2026-02-30' }, { from: '2026-03-02', to: '2026-03-01' }),
    ).toEqual([]);
    expect(exceptionPeriods({})).toEqual([]);
  });

  test('agrees with hoursOn on every day and never overlaps', () => {
    const date = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-12-20', days));
    const exception = fc
      .record({
        from: date,
        to: fc.option(date, { nil: undefined }),
        opens: fc.integer({ min: 10, max: 22 }),
      })
      .map(({ from, to, opens }) => ({ from, ...(to && { to }), hours: [`${opens}:00-23:00`] }));
    fc.assert(
      fc.property(fc.array(exception, { maxLength: 8 }), (exceptions) => {
        const hours: Hours = { exceptions };
        const found = exceptionPeriods(hours);
        for (let day = addDays('2026-12-20', -2); day <= '2027-01-12'; day = addDays(day, 1)) {
          const covering = found.filter(({ from, to }) => from <= day && day <= to);
          expect(covering.length).toBeLessThanOrEqual(1);
          const { isException, ranges } = hoursOn(hours, day);
          expect(covering.length === 1).toBe(isException);
          const opens = covering.flatMap((period) => period.hours.map((range) => range.slice(0, 5)));
          expect(opens).toEqual(ranges.map((range) => range.opens));
        }
      }),
    );
  });
});
