import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { randomNumbers, sample, seed } from '../../../../scripts/testing/random.mjs';
import type { Hours } from '../schema/hours.js';
import { hoursOn } from './exceptions.js';
import { openingStatus } from './opening-status.js';

const ZONES = [
  ...['Africa/Cairo', 'Africa/Casablanca', 'Africa/Johannesburg', 'Africa/Lagos', 'America/Anchorage'],
  ...['America/Argentina/Buenos_Aires', 'America/Bogota', 'America/Chicago', 'America/Denver'],
  ...['America/Halifax', 'America/Havana', 'America/Los_Angeles', 'America/Mexico_City', 'America/New_York'],
  ...['America/Nuuk', 'America/Phoenix', 'America/Santiago', 'America/Sao_Paulo', 'America/St_Johns'],
  ...['Asia/Beirut', 'Asia/Dubai', 'Asia/Hong_Kong', 'Asia/Jerusalem', 'Asia/Kathmandu', 'Asia/Kolkata'],
  ...['Asia/Tehran', 'Asia/Tokyo', 'Australia/Adelaide', 'Australia/Brisbane', 'Australia/Lord_Howe'],
  ...['Australia/Sydney', 'Europe/Berlin', 'Europe/Dublin', 'Europe/Lisbon', 'Europe/London'],
  ...['Europe/Moscow', 'Pacific/Apia', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Kiritimati', 'UTC'],
];
const YEARS = Array.from({ length: 20 }, (_, index) => 2020 + index);

const CORPUS: Record<string, Hours> = {
  'a first and third Saturday': {
    tuesday: ['09:00-17:00'],
    recurring: [{ day: 'saturday', nth: [1, 3], hours: ['09:00-12:00'] }],
  },
  'a last Friday off, and a fifth Monday': {
    friday: ['09:00-15:00'],
    recurring: [
      { day: 'friday', nth: [-1], hours: [] },
      { day: 'monday', nth: [5], hours: ['22:00-02:00'] },
    ],
  },
  'every second Wednesday and every third Sunday night': {
    recurring: [
      { day: 'wednesday', everyWeeks: 2, from: '2020-01-08', hours: ['10:00-14:00'] },
      { day: 'sunday', everyWeeks: 3, from: '2022-03-06', hours: ['01:30-03:30'] },
    ],
  },
  'a summer and a winter with weeks of their own': {
    monday: ['09:00-12:30', '14:00-18:00'],
    sunday: ['00:00-24:00'],
    seasons: [
      { from: '06-15', to: '08-31', monday: ['08:00-13:00'], saturday: ['20:00-02:00'] },
      { from: '12-20', to: '01-06', thursday: ['10:00-12:00'] },
    ],
  },
  'recurring hours within a season around the changes of the clocks': {
    sunday: ['01:15-02:45'],
    seasons: [
      {
        from: '03-01',
        to: '11-15',
        saturday: ['23:00-03:00'],
        recurring: [{ day: 'sunday', nth: [1, 2, -1], hours: ['02:00-05:00'] }],
      },
    ],
  },
  'seasons and recurring hours that overlap': {
    friday: ['09:00-17:00'],
    recurring: [
      { day: 'friday', nth: [1, 2, 3], hours: ['08:00-09:00'] },
      { day: 'friday', everyWeeks: 2, from: '2020-01-03', hours: ['20:00-23:30'] },
    ],
    seasons: [
      { from: '11-01', to: '03-31', friday: ['10:00-11:00'], saturday: ['23:00-01:30'] },
      { from: '12-24', to: '01-02', sunday: ['12:00-13:00'] },
      { from: '03-20', to: '06-30', friday: ['06:00-07:00'] },
    ],
  },
  'exceptions over recurring hours over a season': {
    monday: ['09:00-17:00'],
    seasons: [{ from: '02-29', to: '02-29', tuesday: ['09:00-10:00'] }],
    recurring: [{ day: 'thursday', everyWeeks: 4, from: '2021-12-30', hours: ['18:00-01:00'] }],
    exceptions: [
      { from: '2028-02-28', to: '2028-03-01', hours: ['10:00-11:00'] },
      { from: '2030-10-20', to: '2030-11-10' },
    ],
  },
};

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The ranges of a date, found by counting days with Temporal and none of the code under test. */
function rangesOn(hours: Hours, date: Temporal.PlainDate): readonly string[] {
  const isFrom = (from: string, to: string) =>
    Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to) <= 0;
  const exception = [...(hours.exceptions ?? [])].reverse().find(({ from, to }) => isFrom(from, to ?? from));
  if (exception) return exception.hours ?? [];
  const season = [...(hours.seasons ?? [])].reverse().find(({ from, to }) => {
    const [start, end] = [from, to].map((day) => Temporal.PlainMonthDay.from(day));
    // A day that the year does not have: the season starts after it, or ends before it.
    const on = (day: Temporal.PlainMonthDay, year: number) => day.toPlainDate({ year });
    if (from === to) return Temporal.PlainMonthDay.from(date).equals(from);
    return [date.year - 1, date.year].some((year) =>
      isFrom(
        String(on(start as Temporal.PlainMonthDay, year)),
        String(on(end as Temporal.PlainMonthDay, from < to ? year : year + 1)),
      ),
    );
  });
  const week = season ?? hours;
  const day = DAYS[date.dayOfWeek - 1] as (typeof DAYS)[number];
  const recurring = [...(week.recurring ?? [])].reverse().find((each) => {
    if (each.day !== day) return false;
    if (each.nth) {
      const sameDays = Array.from({ length: date.daysInMonth }, (_, index) => date.with({ day: index + 1 }))
        .filter(({ dayOfWeek }) => dayOfWeek === date.dayOfWeek)
        .map(String);
      return each.nth.some((n) => sameDays.at(n < 0 ? n : n - 1) === String(date));
    }
    const { weeks } = Temporal.PlainDate.from(each.from ?? '').until(date, { largestUnit: 'week' });
    return weeks >= 0 && isFrom(each.from ?? '', String(date)) && weeks % (each.everyWeeks ?? 1) === 0;
  });
  return recurring ? recurring.hours : (week[day] ?? []);
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether a place is open: by the date and time that Temporal gives for an instant. */
function oracle(hours: Hours, zone: string): (instant: number) => boolean {
  const known = new Map<string, [number, number][]>();
  const spansOn = (date: Temporal.PlainDate) => {
    const key = String(date);
    const spans =
      known.get(key) ??
      rangesOn(hours, date).map((range): [number, number] => {
        const [from, to] = range.split('-').map(minutesOf) as [number, number];
        return [from, to > from ? to : to + 1440];
      });
    known.set(key, spans);
    return spans;
  };
  return (instant) => {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const minute = local.hour * 60 + local.minute;
    const date = local.toPlainDate();
    const isWithin = ([from, to]: [number, number], at: number) => from <= at && at < to;
    return (
      spansOn(date).some((span) => isWithin(span, minute)) ||
      spansOn(date.subtract({ days: 1 })).some((span) => isWithin(span, minute + 1440))
    );
  };
}

/** The start of a year, and the moments in it at which the clocks change. */
function changesIn(year: number, timeZone: string): { start: number; end: number; changes: number[] } {
  const start = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone });
  const end = start.add({ years: 1 }).epochMilliseconds;
  const changes: number[] = [];
  let change = start.getTimeZoneTransition('next');
  while (change && change.epochMilliseconds < end) {
    changes.push(change.epochMilliseconds);
    change = change.getTimeZoneTransition('next');
  }
  return { start: start.epochMilliseconds, end, changes };
}

/** Around each change of the clocks in a year, around the edge of a season, and at another time. */
function momentsIn({ start, end, changes }: ReturnType<typeof changesIn>, random: () => number): number[] {
  const HOUR = 3_600_000;
  const middle = start + 165 * 24 * HOUR;
  return [
    ...[middle, ...changes].map((moment) => moment + Math.floor((random() - 0.7) * 30) * HOUR),
    start + Math.floor(random() * (end - start)),
  ];
}

test.each(Object.entries(CORPUS))(
  'the hours of every day of 20 years agree with Temporal: %s',
  (_, hours) => {
    let date = Temporal.PlainDate.from('2020-01-01');
    for (; date.year < 2040; date = date.add({ days: 1 })) {
      const found = hoursOn(hours, String(date)).ranges.map(({ opens, closes }) => `${opens}-${closes}`);
      const wanted = rangesOn(hours, date);
      // Comparing 44,000 times with `expect` takes longer than everything else.
      if (String(found) !== String(wanted))
        expect([String(date), ...found]).toEqual([String(date), ...wanted]);
    }
  },
);

/** Each run checks other years, with a new seed. */
describe('hours beyond the week agree with Temporal in some of 20 years:', () => {
  test.each(ZONES.map((zone, index) => [zone, index] as const))('%s', { timeout: 60_000 }, (zone, index) => {
    const random = randomNumbers(seed + index);
    for (const year of sample(YEARS, 6, random)) {
      const facts = changesIn(year, zone);
      for (const [name, hours] of Object.entries(CORPUS)) {
        const isOpen = oracle(hours, zone);
        for (const moment of momentsIn(facts, random)) compare(name, hours, zone, moment, isOpen);
      }
    }
  });
});

const MINUTE = 60_000;
const HORIZON = 14 * 1440 * MINUTE;

function compare(
  name: string,
  hours: Hours,
  zone: string,
  moment: number,
  isOpen: (instant: number) => boolean,
): void {
  const found = openingStatus(hours, zone, new Date(moment));
  const where = () => `${name} in ${zone} at ${new Date(moment).toISOString()}`;
  if (found?.open !== isOpen(moment)) expect.fail(`${where()}: open is ${found?.open}`);
  const until = found.until?.getTime();
  if (until !== undefined && isOpen(until) === found.open) expect.fail(`${where()}: no change at ${until}`);
  // Minutes before the change, and some moments on the way to it.
  const end = until ?? moment + HORIZON;
  const between = [end - MINUTE, ...[0.2, 0.5, 0.8].map((part) => moment + (end - moment) * part)];
  for (const instant of between) {
    if (instant >= moment && isOpen(Math.floor(instant)) !== found.open) {
      expect.fail(`${where()}: changes before ${new Date(end).toISOString()}`);
    }
  }
}
