import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { localDay } from './local-time.js';
import { weekTable } from './week-table.js';

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('weekTable', () => {
  const hours = {
    monday: ['09:00-12:30', '13:00–17:30'],
    friday: ['18:00-02:00'],
    saturday: ['10:00-24:00'],
  };

  test('names the days and the times as a locale does, from its first day on', () => {
    const table = weekTable(hours, 'en-US');
    expect(table.map(({ name }) => name)).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]);
    expect(plain(table[1]?.ranges[1]?.text)).toBe('1:00 – 5:30 PM');
    expect(table[2]).toEqual({ day: 'tuesday', name: 'Tuesday', ranges: [] });
  });

  test('creates the formats of a locale once, for any number of tables', () => {
    const first = weekTable(hours, 'en-GB');
    const created = vi.spyOn(Intl, 'DateTimeFormat');
    onTestFinished(() => created.mockRestore());
    expect(weekTable({ ...hours }, 'en-GB')).toEqual(first);
    expect(created).not.toHaveBeenCalled();
  });

  test('begins with Monday in German, on a 24-hour clock', () => {
    const [monday] = weekTable(hours, 'de-DE');
    expect(monday?.name).toBe('Montag');
    expect(plain(monday?.ranges[0]?.text)).toBe('09:00–12:30 Uhr');
  });

  test('writes ends at and past midnight without a date', () => {
    const table = weekTable(hours, 'en-US');
    expect(plain(table[5]?.ranges[0]?.text)).toBe('6:00 PM – 2:00 AM');
    expect(plain(table[6]?.ranges[0]?.text)).toBe('10:00 AM – 12:00 AM');
    expect(table[6]?.ranges[0]).toMatchObject({ opens: '10:00', closes: '24:00' });
  });
});

describe('the week of a date', () => {
  const hours = {
    monday: ['09:00-12:30'],
    thursday: ['12:00-20:00'],
    exceptions: [
      { from: '2026-11-26', to: '2026-11-27', reason: 'Thanksgiving' },
      { from: '2026-11-28', hours: ['10:00-12:00'] },
    ],
  };

  test('begins on that day and has the hours of each, with the reason where they differ', () => {
    const table = weekTable(hours, 'en-US', { from: '2026-11-24' });
    expect(table.map(({ date, day, ranges, reason }) => [date, day, ranges.length, reason])).toEqual([
      ['2026-11-24', 'tuesday', 0, undefined],
      ['2026-11-25', 'wednesday', 0, undefined],
      ['2026-11-26', 'thursday', 0, 'Thanksgiving'],
      ['2026-11-27', 'friday', 0, 'Thanksgiving'],
      ['2026-11-28', 'saturday', 1, undefined],
      ['2026-11-29', 'sunday', 0, undefined],
      ['2026-11-30', 'monday', 1, undefined],
    ]);
    expect(table[0]?.name).toBe('Tuesday');
  });

  test('does not affect the usual week', () => {
    const thursday = weekTable(hours, 'en-US').find(({ day }) => day === 'thursday');
    expect(Object.keys(thursday ?? {})).toEqual(['day', 'name', 'ranges']);
    expect(thursday?.ranges).toHaveLength(1);
  });

  test('rejects a value that is not a date', () => {
    expect(() => weekTable(hours, 'en-US', { from: 'soon' })).toThrow(RangeError);
  });
});

describe('localDay', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['UTC', 'Pacific/Apia', 'America/Los_Angeles'])(
    'does not depend on the machine being in %s',
    (TZ) => {
      process.env.TZ = TZ;
      const at = new Date('2026-03-02T05:30:00Z');
      expect(localDay(at, 'America/Los_Angeles')).toEqual({ date: '2026-03-01', weekday: 'sunday' });
      expect(localDay(at, 'Pacific/Apia')).toEqual({ date: '2026-03-02', weekday: 'monday' });
      expect(weekTable({ monday: ['09:00-10:00'] }, 'en-GB')[0]?.name).toBe('Monday');
    },
  );
});
