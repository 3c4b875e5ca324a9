import { describe, expect, it } from 'vitest';
import { formatZonedTime, parseZonedTime } from './zoned-time.js';

describe('a time in a time zone', () => {
  it.each([
    ['2026-03-05 09:00', 'America/Los_Angeles', '2026-03-05T17:00:00.000Z'],
    ['2026-07-05T09:00', 'America/Los_Angeles', '2026-07-05T16:00:00.000Z'],
    ['2026-03-05 09:00', 'Asia/Kathmandu', '2026-03-05T03:15:00.000Z'],
    ['2026-03-05 00:30', 'Pacific/Kiritimati', '2026-03-04T10:30:00.000Z'],
    ['2026-03-05 23:30', 'Etc/GMT+12', '2026-03-06T11:30:00.000Z'],
    // Skipped: clocks go from 02:00 to 03:00.
    ['2026-03-08 02:30', 'America/Los_Angeles', '2026-03-08T10:30:00.000Z'],
    // Occurs twice.
    ['2026-11-01 01:30', 'America/Los_Angeles', '2026-11-01T08:30:00.000Z'],
    ['2026-03-08 03:00', 'America/Los_Angeles', '2026-03-08T10:00:00.000Z'],
  ])('%s in %s is %s', (text, timeZone, moment) => {
    expect(parseZonedTime(text, timeZone)?.toISOString()).toBe(moment);
  });

  it.each(['', 'tomorrow', '2026-03-05', '2026-02-30 09:00', '2026-03-05 24:01', '03/05/2026 09:00'])(
    'is not %j',
    (text) => {
      expect(parseZonedTime(text, 'UTC')).toBeUndefined();
    },
  );

  it('is formatted in the form that is parsed', () => {
    const moment = new Date('2026-03-05T17:00:59.999Z');
    expect(formatZonedTime(moment, 'America/Los_Angeles')).toBe('2026-03-05 09:00');
  });
});
