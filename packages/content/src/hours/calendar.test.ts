import { describe, expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { addDays, isCalendarDate, startOfDay } from './calendar.js';
import { localDay } from './local-time.js';

describe('startOfDay', () => {
  test.each([
    ['2026-03-02', 'America/Los_Angeles', '2026-03-02T08:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-07-01', 'Pacific/Kiritimati', '2026-06-30T10:00:00.000Z'],
    ['2026-07-01', 'Pacific/Pago_Pago', '2026-07-01T11:00:00.000Z'],
    ['2026-07-02', 'Asia/Kathmandu', '2026-07-01T18:15:00.000Z'],
    ['2026-07-02', 'UTC', '2026-07-02T00:00:00.000Z'],
  ])('is midnight: %s in %s', (date, timeZone, instant) => {
    expect(startOfDay(date, timeZone).toISOString()).toBe(instant);
  });

  test.each([
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('is after the gap when clocks skip midnight or a whole day: %s in %s', (date, timeZone, instant) => {
    expect(startOfDay(date, timeZone).toISOString()).toBe(instant);
  });

  test('is the first of two midnights', () => {
    expect(startOfDay('2026-11-01', 'America/Havana').toISOString()).toBe('2026-11-01T04:00:00.000Z');
  });

  test('is the first moment of the day in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const day = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, instant) => {
        const { date } = localDay(new Date(instant), zone);
        const start = startOfDay(date, zone);
        expect(localDay(start, zone).date).toBe(date);
        expect(localDay(new Date(start.getTime() - 1000), zone).date < date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('throws for what is not a date, and for an unknown zone', () => {
    expect(() => startOfDay('tomorrow', 'UTC')).toThrow(RangeError);
    expect(() => startOfDay('2026-03-02', 'Mars/Base')).toThrow(RangeError);
  });
});

describe('addDays', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-08', 365, '2027-03-08'],
  ])('%s and %i days', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  test('throws for what is not a date', () => {
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });
});

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-3-2', false],
  ['tomorrow', false],
])('isCalendarDate: %s, %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});
