import { describe, expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { localDay } from '../hours/local-time.js';
import { rfc822, rfc3339, startOfDay } from './calendar.js';

const start = (date: string, timeZone: string) => rfc3339(startOfDay(date, timeZone));

describe('startOfDay', () => {
  test('is midnight in the time zone, in summer and in winter', () => {
    expect(start('2026-03-02', 'America/Los_Angeles')).toBe('2026-03-02T00:00:00-08:00');
    expect(start('2026-07-02', 'America/Los_Angeles')).toBe('2026-07-02T00:00:00-07:00');
    expect(start('2026-07-02', 'Asia/Kathmandu')).toBe('2026-07-02T00:00:00+05:45');
    expect(start('2026-07-02', 'UTC')).toBe('2026-07-02T00:00:00+00:00');
  });

  test('is after the gap when clocks skip midnight or a whole day, and the first of two midnights', () => {
    expect(start('2026-04-24', 'Africa/Cairo')).toBe('2026-04-24T01:00:00+03:00');
    expect(start('2011-12-30', 'Pacific/Apia')).toBe('2011-12-31T00:00:00+14:00');
    expect(start('2026-11-01', 'America/Havana')).toBe('2026-11-01T00:00:00-04:00');
  });

  test('is the first moment of the day in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const day = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, instant) => {
        const { date } = localDay(new Date(instant), zone);
        const moment = startOfDay(date, zone).instant;
        expect(localDay(new Date(moment), zone).date).toBe(date);
        expect(localDay(new Date(moment - 1000), zone).date < date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('RSS and Atom dates name the same moment', () => {
  for (const zone of ['America/St_Johns', 'Pacific/Apia', 'UTC']) {
    const moment = startOfDay('2026-03-02', zone);
    expect(Date.parse(rfc822(moment))).toBe(moment.instant);
    expect(Date.parse(rfc3339(moment))).toBe(moment.instant);
  }
  expect(rfc822(startOfDay('2026-03-02', 'America/St_Johns'))).toBe('Mon, 02 Mar 2026 00:00:00 -0330');
});
