import { describe, expect, test } from 'vitest';
import type { Hours } from '../schema/hours.js';
import { nextOpening, openingStatus } from './opening-status.js';
import { WEEKDAYS } from './weekdays.js';

const at = (hours: Hours, timeZone: string, instant: string) =>
  openingStatus(hours, timeZone, new Date(instant));
const status = (open: boolean, until?: string, reason?: string) => ({
  open,
  ...(until && { until: new Date(until) }),
  ...(reason && { reason }),
});

describe('openingStatus', () => {
  const hours: Hours = {
    monday: ['09:00-12:30', '14:00-18:00'],
    tuesday: [],
    friday: ['18:00-02:00'],
    exceptions: [
      { from: '2026-03-09', reason: 'Staff day' },
      { from: '2026-03-16', to: '2026-03-17', hours: ['10:00-11:00'] },
    ],
  };
  const la = 'America/Los_Angeles';

  test('handles split shifts, to the second', () => {
    expect(at(hours, la, '2026-03-02T08:59:59-08:00')).toEqual(status(false, '2026-03-02T09:00:00-08:00'));
    expect(at(hours, la, '2026-03-02T09:00:00-08:00')).toEqual(status(true, '2026-03-02T12:30:00-08:00'));
    expect(at(hours, la, '2026-03-02T12:30:00-08:00')).toEqual(status(false, '2026-03-02T14:00:00-08:00'));
    expect(at(hours, la, '2026-03-02T17:59:59.999-08:00')).toEqual(status(true, '2026-03-02T18:00:00-08:00'));
  });

  test('continues past midnight into a closed day', () => {
    expect(at(hours, la, '2026-03-07T01:00:00-08:00')).toEqual(status(true, '2026-03-07T02:00:00-08:00'));
  });

  test('closes an hour of the clock later in the night when clocks go forward', () => {
    const night: Hours = { saturday: ['22:00-04:00'] };
    expect(at(night, la, '2026-03-07T23:00:00-08:00')).toEqual(status(true, '2026-03-08T04:00:00-07:00'));
    const skipped: Hours = { sunday: ['02:15-02:45', '09:00-10:00'] };
    expect(at(skipped, la, '2026-03-08T01:00:00-08:00')).toEqual(status(false, '2026-03-08T09:00:00-07:00'));
  });

  test('opens when the clocks are past an opening time that they skipped', () => {
    const hours: Hours = { sunday: ['02:30-05:00'] };
    expect(at(hours, la, '2026-03-08T01:00:00-08:00')).toEqual(status(false, '2026-03-08T03:00:00-07:00'));
  });

  test('stays open through the hour that comes twice', () => {
    const night: Hours = { saturday: ['22:00-02:00'] };
    expect(at(night, la, '2026-10-31T23:00:00-07:00')).toEqual(status(true, '2026-11-01T02:00:00-08:00'));
  });

  test('gives the reason of an exception and its hours', () => {
    expect(at(hours, la, '2026-03-09T10:00:00-07:00')).toEqual(
      status(false, '2026-03-13T18:00:00-07:00', 'Staff day'),
    );
    expect(at(hours, la, '2026-03-17T10:30:00-07:00')).toEqual(status(true, '2026-03-17T11:00:00-07:00'));
  });

  test('lets the last of several exceptions count', () => {
    const winter: Hours = {
      monday: ['09:00-17:00'],
      exceptions: [
        { from: '2025-12-20', to: '2026-01-05', reason: 'Winter break' },
        { from: '2025-12-29', hours: ['10:00-12:00'], reason: 'Gift cards only' },
      ],
    };
    expect(at(winter, 'UTC', '2025-12-29T11:00:00Z')).toEqual(
      status(true, '2025-12-29T12:00:00Z', 'Gift cards only'),
    );
    // The Mondays until January 5 are in the break.
    expect(at(winter, 'UTC', '2025-12-29T12:00:00Z')?.until).toEqual(new Date('2026-01-12T09:00:00Z'));
  });

  test('keeps the reason of the day on which a night began', () => {
    const eve: Hours = {
      friday: ['09:00-17:00'],
      exceptions: [
        { from: '2026-12-31', hours: ['20:00-02:00'], reason: 'New Year’s Eve' },
        { from: '2027-01-01', reason: 'New Year’s Day' },
      ],
    };
    expect(at(eve, 'UTC', '2027-01-01T01:00:00Z')).toEqual(
      status(true, '2027-01-01T02:00:00Z', 'New Year’s Eve'),
    );
    expect(at(eve, 'UTC', '2027-01-01T03:00:00Z')?.reason).toBe('New Year’s Day');
  });

  test('joins ranges that touch', () => {
    const hours: Hours = { monday: ['09:00-12:00', '12:00-24:00'], tuesday: ['00:00-03:00'] };
    expect(at(hours, 'UTC', '2026-03-02T10:00:00Z')).toEqual(status(true, '2026-03-03T03:00:00Z'));
  });

  test('has no end for a place that never closes', () => {
    const always: Hours = Object.fromEntries(WEEKDAYS.map((day) => [day, ['00:00-24:00']]));
    expect(at(always, la, '2026-03-07T10:00:00Z')).toEqual({ open: true });
  });

  test('looks 14 days ahead and no further', () => {
    const rare: Hours = { exceptions: [{ from: '2026-03-20', hours: ['09:00-10:00'] }] };
    expect(at(rare, 'UTC', '2026-03-06T08:59:00Z')).toEqual(status(false));
    expect(at(rare, 'UTC', '2026-03-06T09:00:00Z')).toEqual(status(false, '2026-03-20T09:00:00Z'));
  });

  test('says nothing where no hours are stated', () => {
    expect(at({ note: 'By appointment' }, 'UTC', '2026-03-06T09:00:00Z')).toBeUndefined();
    expect(at({ exceptions: [{ from: '2026-03-06' }] }, 'UTC', '2026-03-06T09:00:00Z')).toBeUndefined();
    expect(openingStatus(undefined, 'UTC', new Date('2026-03-06T09:00:00Z'))).toBeUndefined();
  });

  test('rejects an invalid date', () => {
    expect(() => at(hours, 'UTC', 'nonsense')).toThrow(RangeError);
  });

  test('works on the day that Samoa skipped', () => {
    const daily: Hours = Object.fromEntries(WEEKDAYS.map((day) => [day, ['22:00-02:00']]));
    // December 29, 2011, 24:00 was December 31 00:00, when the hours of the 30th were on by the clock.
    expect(at(daily, 'Pacific/Apia', '2011-12-30T09:30:00Z')).toEqual(status(true, '2011-12-30T12:00:00Z'));
  });
});

describe('nextOpening', () => {
  const next = (hours: Hours, timeZone: string, instant: string) =>
    nextOpening(hours, timeZone, new Date(instant))?.toISOString();
  const hours: Hours = {
    monday: ['09:00-12:30', '14:00-18:00'],
    exceptions: [{ from: '2026-12-20', to: '2027-01-31', reason: 'Long winter' }],
  };

  test('is the end of a closed time, and of an open time the one after it', () => {
    const la = 'America/Los_Angeles';
    expect(next(hours, la, '2026-03-01T10:00:00-08:00')).toBe('2026-03-02T17:00:00.000Z');
    expect(next(hours, la, '2026-03-02T10:00:00-08:00')).toBe('2026-03-02T22:00:00.000Z');
    // Clocks go forward before the next Monday.
    expect(next(hours, la, '2026-03-02T15:00:00-08:00')).toBe('2026-03-09T16:00:00.000Z');
  });

  test('looks past a closure of many weeks', () => {
    expect(next(hours, 'UTC', '2026-12-15T00:00:00Z')).toBe('2027-02-01T09:00:00.000Z');
    const once: Hours = { exceptions: [{ from: '2027-03-01', hours: ['09:00-10:00'] }] };
    expect(next(once, 'UTC', '2026-03-02T00:00:00Z')).toBe('2027-03-01T09:00:00.000Z');
  });

  test('is none where a place never closes, or states no hours', () => {
    const always: Hours = Object.fromEntries(WEEKDAYS.map((day) => [day, ['00:00-24:00']]));
    expect(next(always, 'UTC', '2026-03-02T00:00:00Z')).toBeUndefined();
    expect(next({ note: 'By appointment' }, 'UTC', '2026-03-02T00:00:00Z')).toBeUndefined();
    expect(
      next({ exceptions: [{ from: '2020-01-01', hours: ['09:00-10:00'] }] }, 'UTC', '2026-03-02T00:00:00Z'),
    ).toBeUndefined();
  });
});
