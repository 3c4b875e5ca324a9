import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Practice } from '../schema/practice.js';
import { hoursCalendar } from './hours-calendar.js';

const address = { street: '12 Linden Street', city: 'Oakland', country: 'US' };
const practice: Practice = {
  name: 'Linden Street; Massage',
  kind: 'massage',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [
    {
      address,
      hours: {
        exceptions: [
          { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break, with tea' },
          { from: '2026-12-11', hours: ['09:00-12:00'] },
          { from: '2026-11-26' },
        ],
      },
    },
    { name: 'Eastside', address, hours: { exceptions: [{ from: '2026-12-11' }] } },
  ],
};

/** The events as another library reads them. */
function read(now: string, of = practice) {
  const calendar = new ICAL.Component(ICAL.parse(hoursCalendar({ practice: of, now: new Date(now) })));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      summary: summary.replace(/\s/g, ' '),
      days: `${startDate}/${endDate}`,
      isDate: startDate.isDate,
    };
  });
}

test.each([
  ['en-US', 'Open 24 hours'],
  ['de', '24 Stunden geöffnet'],
  ['es', 'Abierto las 24 horas'],
  ['fr', 'Ouvert 24 heures sur 24'],
  ['ar', 'مفتوح على مدار الساعة'],
  ['zh', '24小时营业'],
])('a day that is open from midnight to midnight is said as on a sign: %s', (locale, text) => {
  const open = (hours: string) => ({
    ...practice,
    locale,
    locations: [{ address, hours: { exceptions: [{ from: '2026-12-11', hours: [hours] }] } }],
  });
  for (const hours of ['00:00-24:00', '00:00-00:00']) {
    const [event] = read('2026-11-01T12:00:00Z', open(hours));
    expect(event?.summary).toBe(`Linden Street; Massage: ${text}`);
  }
});

test('a calendar has an all-day event for each exception, whose end is the day after', () => {
  expect(read('2026-11-01T12:00:00Z')).toEqual([
    {
      uid: '2026-11-26-1@example.com',
      summary: 'Linden Street; Massage: Closed',
      days: '2026-11-26/2026-11-27',
      isDate: true,
    },
    {
      uid: '2026-12-11-1@example.com',
      summary: 'Linden Street; Massage: 9:00 AM – 12:00 PM',
      days: '2026-12-11/2026-12-12',
      isDate: true,
    },
    {
      uid: '2026-12-24-1@example.com',
      summary: 'Linden Street; Massage: Closed (Winter break, with tea)',
      days: '2026-12-24/2027-01-03',
      isDate: true,
    },
    {
      uid: '2026-12-11-2@example.com',
      summary: 'Eastside: Closed',
      days: '2026-12-11/2026-12-12',
      isDate: true,
    },
  ]);
});

test('an event is left out from the day after it has ended, by the clock of its location', () => {
  // Still the 11th in Los Angeles.
  expect(read('2026-12-12T07:59:00Z').map(({ uid }) => uid)).toContain('2026-12-11-1@example.com');
  expect(read('2026-12-12T08:00:00Z').map(({ uid }) => uid)).toEqual(['2026-12-24-1@example.com']);
  expect(read('2027-01-03T08:00:00Z')).toEqual([]);
  const locations = practice.locations.map((location) => ({ ...location, timeZone: 'Asia/Tokyo' }));
  expect(read('2026-12-12T07:59:00Z', { ...practice, locations })).toHaveLength(1);
});

test('a calendar says “closed” in the language of the practice', () => {
  const german = read('2026-12-01T12:00:00Z', { ...practice, locale: 'de-AT' });
  expect(german.at(-1)?.summary).toBe('Eastside: Geschlossen');
});

test('a practice’s texts cannot add lines to its calendar', () => {
  const name = 'A\r\nEND:VCALENDAR\r\nX:1';
  const text = hoursCalendar({ practice: { ...practice, name }, now: new Date('2026-11-01T12:00:00Z') });
  expect(text.split('\r\n').filter((line) => /^(?:END:VCALENDAR|X:)/.test(line))).toEqual(['END:VCALENDAR']);
});

test('a calendar is there before the first closure, so that people can subscribe to it', () => {
  const { locations, ...rest } = practice;
  expect(
    read('2026-11-02T20:00:00Z', { ...rest, locations: locations.map(({ address }) => ({ address })) }),
  ).toEqual([]);
});
