import { describe, expect, it } from 'vitest';
import { statusText } from './status-text.js';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const at = new Date(2026, 2, 3, 10, 0);
const say = (status: Parameters<typeof statusText>[0]) =>
  statusText(status, at, zone, 'en-US').replaceAll('\u202f', ' ');

describe('statusText', () => {
  it('says until when, with as little of the date as needed', () => {
    expect(say({ open: true, until: new Date(2026, 2, 3, 17, 30) })).toBe('Open until 5:30 PM');
    expect(say({ open: false, until: new Date(2026, 2, 5, 9, 0) })).toBe('Closed until Thursday 9:00 AM');
    expect(say({ open: false, until: new Date(2026, 2, 12, 9, 0) })).toBe('Closed until Thursday, March 12');
  });

  it('says no day for midnight at the end of today', () => {
    expect(say({ open: true, until: new Date(2026, 2, 4, 0, 0) })).toBe('Open until 12:00 AM');
    expect(say({ open: true, until: new Date(2026, 2, 4, 0, 30) })).toBe('Open until Wednesday 12:30 AM');
  });

  it('says why the hours are not the usual ones', () => {
    expect(say({ open: false, until: new Date(2026, 2, 5, 9, 0), reason: 'Flood' })).toBe(
      'Closed until Thursday 9:00 AM (Flood)',
    );
  });

  it('says no time if none is known', () => {
    expect(say({ open: false })).toBe('Closed now');
    expect(say({ open: true })).toBe('Open now');
  });

  it('names the time zone for a visitor whose clock shows another time', () => {
    const text = statusText(
      { open: true, until: new Date('2026-03-03T06:00Z') },
      new Date('2026-03-03T01:00Z'),
      'Asia/Tokyo',
      'en-US',
    );
    expect(text.replaceAll('\u202f', ' ')).toBe('Open until 3:00 PM, Japan Standard Time');
  });
});
